package pk.gov.balochistan.police.stationdiary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What another part of the system drafts for a station's diary.
 *
 * @param kind neither opening nor closing
 * @param english words in English, 3 to 4,000 characters
 * @param urdu the same in Urdu: whoever signs chooses one
 * @param happenedAt when the event was
 * @param reference as people read it, such as {@code FIR 12/2026}, at most 60 characters
 * @param path where it opens on the portal, beginning with a slash, at most 200 characters
 */
public record NewDraft(
        Place station, DiaryKind kind, String english, String urdu, Instant happenedAt, String reference, String path) {
    /** @throws RuleViolation diary.words where the words are too few or too many */
    public NewDraft {
        if (kind.framesDay()) throw new IllegalArgumentException("only the clerk opens and closes a day");
        if (!path.startsWith("/") || path.length() > 200 || reference.length() > 60)
            throw new IllegalArgumentException("reference or its address");
        english = Typed.within(english, 3, NewDiaryEntry.LONGEST, "diary.words");
        urdu = Typed.within(urdu, 3, NewDiaryEntry.LONGEST, "diary.words");
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MINUTES);
    }

    /** With words from the bundles, in both languages. @param key of a text @param arguments as {@link Texts#text} takes them */
    public static NewDraft of(
            Place station,
            DiaryKind kind,
            String key,
            List<?> arguments,
            Instant happenedAt,
            String reference,
            String path) {
        return new NewDraft(
                station,
                kind,
                Texts.text(key, Language.ENGLISH, arguments),
                Texts.text(key, Language.URDU, arguments),
                happenedAt,
                reference,
                path);
    }
}
