package pk.gov.balochistan.police.complaint;

import java.time.Instant;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Who does something to a complaint, when, and what is written about it.
 *
 * @param actor as the trail names them
 * @param note at most 1,900 characters, or null
 * @param isPublic the citizen reads it
 */
public record Step(String actor, Instant at, String note, boolean isPublic) {
    public static final int LONGEST_NOTE = 1900;

    private static final int FEWEST_LETTERS = 10;

    public Step {
        note = Typed.textOrNull(note);
        if (note != null && note.length() > LONGEST_NOTE)
            throw new RuleViolation("complaint.refusal.note", LONGEST_NOTE);
    }

    /** Where ready words have a gap to fill in. */
    private static final String GAP = "…";

    /** An answer is something to read, like the word that the complainant may give on it. */
    Step requireAnswer() {
        requireNoGap();
        if (Typed.countLetters(note) < FEWEST_LETTERS)
            throw new RuleViolation("complaint.refusal.answerShort", FEWEST_LETTERS);
        return this;
    }

    /** What is asked, proposed or declined has a reason. */
    Step requireReason() {
        if (note == null) throw new RuleViolation("complaint.refusal.reasonMissing");
        return this;
    }

    /** @throws RuleViolation complaint.refusal.noteMissing */
    public Step requireNote() {
        if (note == null) throw new RuleViolation("complaint.refusal.noteMissing");
        requireNoGap();
        return this;
    }

    private void requireNoGap() {
        if (isPublic && note != null && note.contains(GAP)) throw new RuleViolation("complaint.refusal.gap");
    }
}
