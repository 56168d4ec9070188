package pk.gov.balochistan.police.enquiry;

import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Whether the answer to a question was about the person whom the officer had before them.
 *
 * @param reference of the question, ten digits
 * @throws RuleViolation enquiry.hit.none, enquiry.hit.outcome
 */
public record HitOutcome(String reference, RunOutcome outcome) implements Recorded, Detailed {
    public HitOutcome {
        if (reference == null || !reference.matches("\\d{10}")) throw new RuleViolation("enquiry.hit.none");
        if (outcome == null) throw new RuleViolation("enquiry.hit.outcome");
    }

    @Override
    public String auditTarget() {
        return "enquiry:" + reference;
    }

    @Override
    public String auditDetail() {
        return outcome.name();
    }
}
