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

    /** Why something is proposed, ordered or declined. @throws RuleViolation policy.why.short, refusal.direction */
    public static String reason(String typed) {
        return Typed.within(typed, 10, 300, "policy.why.short");
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
