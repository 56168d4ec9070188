package pk.gov.balochistan.police.grievance;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * How the complainant may safely be reached.
 *
 * @param mayText texts are welcome on the phone given
 * @param neutralWords texts must not say that they come from the police or speak of a complaint
 * @param note such as a safe hour to call, at most 200 characters, or null
 * @param duressWord by which the complainant says that there is danger, or null
 */
public record ContactWish(boolean mayText, boolean neutralWords, String note, DuressWord duressWord) {
    public static final ContactWish NONE = new ContactWish(false, false, null);

    /** Without a word for danger. */
    public ContactWish(boolean mayText, boolean neutralWords, String note) {
        this(mayText, neutralWords, note, null);
    }

    public ContactWish {
        note = Typed.textOrNull(note);
        if (note != null && note.length() > 200) throw new RuleViolation("complaint.refusal.contactNote", 200);
    }
}
