package pk.gov.balochistan.police.sms.ussd;

import java.util.Optional;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sms.query.Answer;

/**
 * What a phone shows next.
 *
 * @param words that fit one screen
 * @param key what they were rendered from
 * @param ends nothing more is awaited: the dialogue is over
 * @param answer whether they hold what was asked for, and are worth a text where they cannot be shown
 * @param done what was asked of a query for them, for the trail; empty for a mere menu
 */
public record Screen(String words, Language language, String key, boolean ends, boolean answer, Optional<Answer> done) {
    static Screen asking(String words, Language language, String key) {
        return new Screen(words, language, key, false, false, Optional.empty());
    }

    static Screen last(String words, Language language, String key) {
        return new Screen(words, language, key, true, false, Optional.empty());
    }

    Screen after(Answer asked) {
        return new Screen(words, language, key, ends, answer, Optional.of(asked));
    }
}
