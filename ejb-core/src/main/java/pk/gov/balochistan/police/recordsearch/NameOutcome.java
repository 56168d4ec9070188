package pk.gov.balochistan.police.recordsearch;

import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Whether the person looked for was among those whom a name found.
 *
 * @throws RuleViolation refusal.notFound, record.name.outcome
 */
public record NameOutcome(String reference, RunOutcome outcome) implements Recorded, Detailed {
    public NameOutcome {
        if (reference == null || !reference.matches("[0-9a-f-]{36}|P\\d{10}"))
            throw new RuleViolation("refusal.notFound");
        if (outcome == null) throw new RuleViolation("record.name.outcome");
    }

    @Override
    public String auditTarget() {
        return "namesearch:" + reference;
    }

    @Override
    public String auditDetail() {
        return outcome.name();
    }
}
