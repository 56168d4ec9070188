package pk.gov.balochistan.police.viewing;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an auditor says of a look-up.
 *
 * @param words what was asked and answered, and to whom it was passed on; 10 to 500 characters
 * @throws RuleViolation viewing.close.finding, viewing.close.words
 */
public record ClosedConcern(ViewFinding finding, String words) implements Detailed {
    public ClosedConcern {
        if (finding == null) throw new RuleViolation("viewing.close.finding");
        words = Typed.within(words, 10, 500, "viewing.close.words");
    }

    @Override
    public String auditDetail() {
        return finding.name();
    }
}
