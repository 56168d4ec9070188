package pk.gov.balochistan.police.correction;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** An answer as one examiner proposes it. @param words what was found and why, for the person to read, 20 to 3000 characters */
public record NewAnswer(CorrectionFinding finding, String words) {
    /** @throws RuleViolation correction.finding.none, correction.answer.words */
    public NewAnswer {
        if (finding == null) throw new RuleViolation("correction.finding.none");
        words = Typed.within(words, 20, 3000, "correction.answer.words");
    }
}
