package pk.gov.balochistan.police.printexchange;

import java.util.Optional;
import pk.gov.balochistan.police.printtaking.ImpressionKind;

/** How a finger touched, as transactions say it. Source: ANSI/NIST-ITL 1-2011, table of friction ridge impression types: 0 and 1 from a reader, 2 and 3 from a card. */
final class Impressions {
    private static final int PLAIN = 0;
    private static final int ROLLED = 1;
    private static final int PLAIN_ON_CARD = 2;
    private static final int ROLLED_ON_CARD = 3;

    private Impressions() {}

    /** Of a set nothing is known of reader or card; a reader is said. */
    static int coded(ImpressionKind kind) {
        return kind == ImpressionKind.ROLLED ? ROLLED : PLAIN;
    }

    /** Empty for latents, swipes and all else. */
    static Optional<ImpressionKind> kind(int code) {
        return switch (code) {
            case PLAIN, PLAIN_ON_CARD -> Optional.of(ImpressionKind.PLAIN);
            case ROLLED, ROLLED_ON_CARD -> Optional.of(ImpressionKind.ROLLED);
            default -> Optional.empty();
        };
    }
}
