package pk.gov.balochistan.police.description;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * That an entry is struck.
 *
 * @param seq number of the entry within the description
 * @param why 5 to 300 characters
 * @throws RuleViolation description.why
 */
public record NewStrike(int seq, String why) implements Detailed {
    public NewStrike {
        why = Typed.within(why, 5, 300, "description.why");
    }

    @Override
    public String auditDetail() {
        return "struck " + seq;
    }
}
