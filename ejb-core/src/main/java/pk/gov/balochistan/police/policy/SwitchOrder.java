package pk.gov.balochistan.police.policy;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * That a function is stopped, or shall run again. The public reads the reason.
 *
 * @param why 10 to 300 characters
 * @throws RuleViolation refusal.notFound, policy.why.short
 */
public record SwitchOrder(AutomatedFunction function, String why) implements Recorded, Detailed {
    public SwitchOrder {
        if (function == null) throw new RuleViolation("refusal.notFound");
        why = reason(why);
    }

    /** Why something is ordered or declined. @throws RuleViolation policy.why.short */
    static String reason(String typed) {
        String reason = Typed.textOrNull(typed);
        if (reason == null || Typed.line(reason).length() < 10 || reason.length() > 300)
            throw new RuleViolation("policy.why.short");
        return reason;
    }

    @Override
    public String auditTarget() {
        return function.auditTarget();
    }

    @Override
    public String auditDetail() {
        return why;
    }
}
