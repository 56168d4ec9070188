package pk.gov.balochistan.police.sms.query;

import java.util.Optional;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * What is answered, and what the trail says of it.
 *
 * @param words rendered words to send; empty for silence
 * @param language the language they are in
 * @param key the key they were rendered from
 * @param action under which the trail knows it, such as SMS_STATUS
 * @param outcome how it ended
 * @param note what the trail adds: the record, why it was refused; never the words
 * @param bodyForgotten the question held a one-time code: its words are blanked in this very transaction
 */
public record Answer(
        Optional<String> words,
        Language language,
        String key,
        String action,
        Outcome outcome,
        AuditNote note,
        boolean bodyForgotten) {

    /** An answer rendered here. @param target the record it is about, or null */
    public static Answer ok(Asked asked, String action, String target, String key, Object... arguments) {
        return rendered(asked, action, Outcome.OK, AuditNote.of(target), key, arguments);
    }

    /** An expected refusal, told in words of its key. */
    public static Answer refused(Asked asked, String action, String key, Object... arguments) {
        return rendered(asked, action, Outcome.REFUSED, new AuditNote(null, null, key), key, arguments);
    }

    /** Nothing is sent. @param why in words for the trail */
    public static Answer silence(Asked asked, String action, String why) {
        AuditNote note = new AuditNote(null, null, why);
        return new Answer(Optional.empty(), asked.language(), why, action, Outcome.REFUSED, note, false);
    }

    public static Answer rendered(
            Asked asked, String action, Outcome outcome, AuditNote note, String key, Object... arguments) {
        String words = Texts.text(key, asked.language(), arguments);
        return new Answer(Optional.of(words), asked.language(), key, action, outcome, note, false);
    }

    /** The same words, to something that was asked for and not done. @param why in words for the trail */
    Answer withoutEffect(String otherAction, String why) {
        AuditNote noted = new AuditNote(note.target(), note.reason(), why);
        return new Answer(words, language, key, otherAction, Outcome.REFUSED, noted, bodyForgotten);
    }

    /** Other words go out; what was done, and the trail of it, stay. */
    Answer insteadOfWords(String otherKey, Object... arguments) {
        String other = Texts.text(otherKey, language, arguments);
        return new Answer(Optional.of(other), language, otherKey, action, outcome, noted(), bodyForgotten);
    }

    /** The same, with more words after it. */
    Answer followedBy(String more) {
        return new Answer(
                words.map(before -> before + " " + more), language, key, action, outcome, note, bodyForgotten);
    }

    /** Nothing goes out; what was done, and the trail of it, stay. */
    Answer withheld() {
        return new Answer(Optional.empty(), language, key, action, outcome, noted(), bodyForgotten);
    }

    private AuditNote noted() {
        String before = note.detail() == null ? "" : note.detail() + ", ";
        return new AuditNote(note.target(), note.reason(), before + "reply withheld");
    }
}
