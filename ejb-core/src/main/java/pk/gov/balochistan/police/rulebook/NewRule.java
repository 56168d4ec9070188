package pk.gov.balochistan.police.rulebook;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A rule that is proposed, with the reason, which stands in its history and in the trail.
 *
 * @param why 10 to 300 characters
 * @throws RuleViolation rulebook.why.short
 */
public record NewRule(DraftRule draft, String why) implements Recorded, Detailed {
    public NewRule {
        why = reason(why);
    }

    /** Why something is proposed or declined. @throws RuleViolation rulebook.why.short */
    static String reason(String typed) {
        return Typed.within(typed, 10, 300, "rulebook.why.short");
    }

    @Override
    public String auditTarget() {
        return draft.auditTarget();
    }

    @Override
    public String auditDetail() {
        return draft.auditDetail() + ": " + why;
    }
}
