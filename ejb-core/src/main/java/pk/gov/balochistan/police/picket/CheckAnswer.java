package pk.gov.balochistan.police.picket;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * What a check came to.
 *
 * @param check as it was logged
 * @param lines at most some forty, those of the very number, or names that are like
 * @param record of the person, for whoever may open it with a reason; null for anybody else
 * @param refusal why nothing was looked for; null where it was
 */
public record CheckAnswer(LoggedCheck check, List<CheckLine> lines, RecordNumber record, RuleViolation refusal)
        implements Recorded {
    public CheckAnswer {
        lines = List.copyOf(lines);
    }

    @Override
    public String auditTarget() {
        return check.auditTarget();
    }
}
