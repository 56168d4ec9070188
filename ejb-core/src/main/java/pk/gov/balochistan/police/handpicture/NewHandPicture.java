package pk.gov.balochistan.police.handpicture;

import pk.gov.balochistan.police.fingerprint.LiveScanner;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A card, slap or palm as it is sent.
 *
 * @param content the file; null where none was sent
 * @param dpi dots an inch; null where the picture says it, or they are measured in it
 * @param scanner from which it came live; null for a file
 * @throws RuleViolation hand.kind.none; hand.card.live: a card is paper
 */
public record NewHandPicture(HandKind kind, byte[] content, Integer dpi, LiveScanner scanner) implements Detailed {
    /** Octets of a file that are taken. */
    public static final int MOST_OCTETS = HandReading.MOST_OCTETS;

    public NewHandPicture {
        if (kind == null) throw new RuleViolation("hand.kind.none");
        if (kind == HandKind.CARD && scanner != null) throw new RuleViolation("hand.card.live");
    }

    @Override
    public String auditDetail() {
        return kind.name() + (scanner == null ? "" : " live " + scanner.printed());
    }
}
