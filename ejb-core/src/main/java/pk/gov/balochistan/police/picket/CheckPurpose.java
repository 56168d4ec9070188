package pk.gov.balochistan.police.picket;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What a check is for.
 *
 * @param where the picket or street, or the number of the case; 3 to 60 characters
 * @throws RuleViolation hotlist.check.reason, hotlist.check.where
 */
public record CheckPurpose(CheckReason reason, String where) implements Detailed {
    public CheckPurpose {
        if (reason == null) throw new RuleViolation("hotlist.check.reason");
        where = where(where);
    }

    /** What is typed of where or which case. @throws RuleViolation hotlist.check.where */
    public static String where(String typed) {
        return Typed.within(typed, 3, 60, "hotlist.check.where");
    }

    @Override
    public String auditDetail() {
        return reason + " [" + where + "]";
    }
}
