package pk.gov.balochistan.police.sms.query;

import java.time.Instant;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.Language;

/**
 * What a phone asked.
 *
 * @param from the phone; it identifies and never proves
 * @param link the link the text came over
 * @param rest the text after its first word, as typed; empty where nothing follows
 * @param language in which to answer: the one chosen by the language command, else that of the words
 * @param languageOpen the phone chose none and the text is bare digits, which are in no language: then {@code language} is a
 *     guess, and what is asked about may know better
 * @param idempotencyKey the same for every delivery of the same text, 64 characters
 * @param at when it is handled
 */
public record Asked(
        Msisdn from,
        String link,
        String rest,
        Language language,
        boolean languageOpen,
        String idempotencyKey,
        Instant at) {
    /** The same phone at the same moment, with other words. */
    Asked with(String otherRest) {
        return new Asked(from, link, otherRest, language, languageOpen, idempotencyKey, at);
    }

    /** The same question, answered in the language of what it is about where it shows none itself. */
    public Asked inLanguageOf(Language known) {
        return languageOpen ? new Asked(from, link, rest, known, false, idempotencyKey, at) : this;
    }
}
