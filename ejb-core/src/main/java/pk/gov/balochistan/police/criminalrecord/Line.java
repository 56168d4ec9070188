package pk.gov.balochistan.police.criminalrecord;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** One line of text with a least and a most length. */
final class Line {
    private Line() {}

    /** @throws RuleViolation record.line.length with both lengths */
    static String of(String typed, int least, int most) {
        String text = Typed.textOrNull(typed);
        if (text == null || text.length() < least || text.length() > most) {
            throw new RuleViolation("record.line.length", least, most);
        }
        return text;
    }
}
