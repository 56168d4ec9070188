package pk.gov.balochistan.police.hotlist;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What somebody proposes to do with an entry.
 *
 * @param lastDay the new one; null for a withdrawal
 * @param why 3 to 300 characters
 * @throws RuleViolation hotlist.change.kind, hotlist.change.lastDay, hotlist.why
 */
public record NewChange(HotlistChange.Kind kind, LocalDate lastDay, String why) implements Detailed {
    public NewChange {
        if (kind == null) throw new RuleViolation("hotlist.change.kind");
        if (kind == HotlistChange.Kind.WITHDRAW) lastDay = null;
        else if (lastDay == null) throw new RuleViolation("hotlist.change.lastDay");
        why = Typed.within(why, 3, 300, "hotlist.why");
    }

    @Override
    public String auditDetail() {
        return lastDay == null ? kind.name() : kind.name() + " " + lastDay;
    }
}
