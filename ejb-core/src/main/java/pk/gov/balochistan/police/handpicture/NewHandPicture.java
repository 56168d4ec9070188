package pk.gov.balochistan.police.handpicture;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A card, slap or palm as it is sent.
 *
 * @param content the file; null where none was sent
 * @param dpi dots an inch; null where the picture says it, or they are measured in it
 * @throws RuleViolation hand.kind.none
 */
public record NewHandPicture(HandKind kind, byte[] content, Integer dpi) implements Detailed {
    /** Octets of a file that are taken. */
    public static final int MOST_OCTETS = HandReading.MOST_OCTETS;

    public NewHandPicture {
        if (kind == null) throw new RuleViolation("hand.kind.none");
    }

    @Override
    public String auditDetail() {
        return kind.name();
    }
}
