package pk.gov.balochistan.police.portal.picket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.picket.CheckLine;
import pk.gov.balochistan.police.picket.LoggedCheck;
import pk.gov.balochistan.police.picket.OwnCheck;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** How checks and their answers are said on the pages of a picket. */
@Named
@RequestScoped
public class CheckWords {
    private PageLanguage language;
    private PageTexts texts;

    protected CheckWords() {}

    @Inject
    CheckWords(PageLanguage language, PageTexts texts) {
        this.language = language;
        this.texts = texts;
    }

    /** What was asked and may be shown of it, such as CNIC …5671. */
    public String asked(LoggedCheck check) {
        String question = texts.name(check.question());
        return check.tail() == null
                ? question
                : question + " " + texts.isolated("…" + check.tail().strip());
    }

    /** Why nothing was looked for; empty where it was. */
    public String refused(RuleViolation refusal) {
        return refusal == null ? "" : Texts.text(refusal.key(), language.current(), refusal.arguments());
    }

    /** How the answer is drawn: its words say the same. */
    public String tone(CheckLine line) {
        return switch (line.instruction()) {
            case DETAIN, STOP_VEHICLE -> "bad";
            case TELL_OWNER, CALL_FIRST, COMPARE -> "warn";
            case SEE_SAFE -> "help";
        };
    }

    /** The post that answers for it; empty where the place is no more. */
    public String owner(CheckLine line) {
        return line.owner() == null ? "" : line.owner().name(language.current());
    }

    /** One of several in a list of choices: what was asked first, for a small phone shows no more of it. */
    public String label(OwnCheck check) {
        return line(check) + ", " + texts.dateTime(check.check().askedAt());
    }

    /** What was asked and what it came to. */
    public String line(OwnCheck check) {
        String came = check.outcome() == null ? "" : ", " + texts.name(check.outcome());
        return asked(check.check()) + ": " + texts.name(check.check().result()) + came;
    }
}
