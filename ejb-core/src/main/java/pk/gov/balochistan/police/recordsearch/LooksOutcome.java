package pk.gov.balochistan.police.recordsearch;

import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Whether the person looked for was among those whom looks found. @throws RuleViolation policy.outcome.missing */
public record LooksOutcome(RunOutcome outcome) implements Detailed {
    public LooksOutcome {
        if (outcome == null) throw new RuleViolation("policy.outcome.missing");
    }

    @Override
    public String auditDetail() {
        return outcome.name();
    }
}
