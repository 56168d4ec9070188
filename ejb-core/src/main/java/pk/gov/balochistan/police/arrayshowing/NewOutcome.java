package pk.gov.balochistan.police.arrayshowing;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What a witness said, as the officer who showed the array writes it down at once.
 *
 * @param chosen the number that the witness pointed at; null unless one was chosen
 * @param words the witness's own words in the language in which they were said, 2 to 1,000 characters; why it ended where it was stopped
 * @param certainty how sure the witness is, in the own words, 2 to 300 characters; null unless one was chosen
 * @param others who else was there, 2 to 300 characters
 * @throws RuleViolation arrays.outcome.answer, .chosen, .words, .certainty, .others
 */
public record NewOutcome(WitnessAnswer answer, Integer chosen, String words, String certainty, String others)
        implements Detailed {
    public NewOutcome {
        if (answer == null) throw new RuleViolation("arrays.outcome.answer");
        boolean isChoice = answer == WitnessAnswer.CHOSE;
        if (isChoice && chosen == null) throw new RuleViolation("arrays.outcome.chosen");
        if (!isChoice && chosen != null) throw new RuleViolation("arrays.outcome.notChosen");
        words = Typed.within(words, 2, 1000, "arrays.outcome.words");
        certainty = isChoice ? Typed.within(certainty, 2, 300, "arrays.outcome.certainty") : null;
        others = Typed.within(others, 2, 300, "arrays.outcome.others");
    }

    @Override
    public String auditDetail() {
        return answer + (chosen == null ? "" : " " + chosen);
    }
}
