package pk.gov.balochistan.police.picket;

import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Whether it was the person or vehicle. @throws RuleViolation hotlist.outcome.none, hotlist.outcome.missing */
public record CheckOutcome(String reference, RunOutcome outcome) implements Recorded, Detailed {
    public CheckOutcome {
        if (reference == null || !reference.matches("P\\d{10}")) throw new RuleViolation("hotlist.outcome.none");
        if (outcome == null) throw new RuleViolation("hotlist.outcome.missing");
    }

    @Override
    public String auditTarget() {
        return "check:" + reference;
    }

    @Override
    public String auditDetail() {
        return outcome.name();
    }
}
