package pk.gov.balochistan.police.linking;

import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an officer says of two cases, or takes back.
 *
 * @param number of the case that is open
 * @param seen its version as it was shown
 * @param kind null to take back what was said
 * @param reason why it is taken back; else null
 */
public record Marking(TrackingNumber number, int seen, TrackingNumber other, LinkKind kind, String reason)
        implements Recorded, Detailed {
    private static final int FEWEST_LETTERS = 10;

    public Marking {
        reason = Typed.textOrNull(reason);
        if (number.equals(other)) throw new RuleViolation("link.refusal.itself");
        if (kind == null && Typed.countLetters(reason) < FEWEST_LETTERS)
            throw new RuleViolation("link.refusal.reason", FEWEST_LETTERS);
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return (kind == null ? "TAKEN_BACK" : kind.name()) + " " + other.digits();
    }
}
