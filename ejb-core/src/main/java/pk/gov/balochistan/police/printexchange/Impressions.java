package pk.gov.balochistan.police.printexchange;

import java.util.Optional;
import pk.gov.balochistan.police.printtaking.ImpressionKind;

/** How a finger touched, as transactions say it. Source: ANSI/NIST-ITL 1-2011, table of friction ridge impression types: 0 and 1 live from a scanner, 2 and 3 not. */
final class Impressions {
    private static final int PLAIN = 0;
    private static final int ROLLED = 1;
    private static final int PLAIN_NOT_LIVE = 2;
    private static final int ROLLED_NOT_LIVE = 3;

    private Impressions() {}

    /** What came as a file is not said to be live: nobody saw it taken. */
    static int coded(ImpressionKind kind, boolean isLive) {
        if (isLive) return kind == ImpressionKind.ROLLED ? ROLLED : PLAIN;
        return kind == ImpressionKind.ROLLED ? ROLLED_NOT_LIVE : PLAIN_NOT_LIVE;
    }

    /** Empty for latents, swipes and all else. */
    static Optional<ImpressionKind> kind(int code) {
        return switch (code) {
            case PLAIN, PLAIN_NOT_LIVE -> Optional.of(ImpressionKind.PLAIN);
            case ROLLED, ROLLED_NOT_LIVE -> Optional.of(ImpressionKind.ROLLED);
            default -> Optional.empty();
        };
    }
}
