package pk.gov.balochistan.police.firrequest;

import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What is handed over as a request for an FIR.
 *
 * @param happened the occurrence, 10 letters to 1,900 characters
 * @param occurredOn null where the day is not known
 * @param whereText at most 400 characters; null where the place of the complaint says enough
 * @param sections codes of offences, at most three; empty where they are not known
 */
public record NewFirRequest(String happened, LocalDate occurredOn, String whereText, List<String> sections) {
    static final int LONGEST = 1900;
    static final int LONGEST_PLACE = 400;
    static final int MOST_SECTIONS = 3;
    static final int FEWEST_LETTERS = 10;

    public NewFirRequest {
        happened = Typed.textOrNull(happened);
        whereText = Typed.textOrNull(whereText);
        sections = sections.stream().distinct().toList();
        if (Typed.countLetters(happened) < FEWEST_LETTERS)
            throw new RuleViolation("firRequest.refusal.happened", FEWEST_LETTERS);
        if (happened.length() > LONGEST) throw new RuleViolation("complaint.refusal.note", LONGEST);
        if (whereText != null && whereText.length() > LONGEST_PLACE)
            throw new RuleViolation("complaint.refusal.where", LONGEST_PLACE);
        if (sections.size() > MOST_SECTIONS) throw new RuleViolation("firRequest.refusal.sections", MOST_SECTIONS);
    }
}
