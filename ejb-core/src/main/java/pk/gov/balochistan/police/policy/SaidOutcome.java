package pk.gov.balochistan.police.policy;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * What whoever searched says came of a hit: whether it was the person or the thing that they had before them.
 *
 * @param reference of the run, as {@link RunReason} tells it
 * @throws RuleViolation policy.outcome.none, policy.outcome.missing
 */
public record SaidOutcome(String reference, RunOutcome outcome) implements Recorded, Detailed {
    public SaidOutcome {
        if (reference == null || !reference.matches("[0-9A-Za-z-]{1,40}")) {
            throw new RuleViolation("policy.outcome.none");
        }
        if (outcome == null) throw new RuleViolation("policy.outcome.missing");
    }

    @Override
    public String auditTarget() {
        return "run:" + reference;
    }

    @Override
    public String auditDetail() {
        return outcome.name();
    }
}
