package pk.gov.balochistan.police.stationdiary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What somebody writes into the diary.
 *
 * @param language in which the words are written: English or Urdu
 * @param words 3 to 4,000 characters
 * @param happenedAt when it happened or became known, where that was earlier than the entry; else null
 * @param lateWhy why it is entered late, 3 to 300 characters, or null
 * @param held everybody in custody, of an opening entry; else empty
 * @param custodyCount how many are in custody, of a closing entry, 0 to 999; else null
 * @param cashPaisa the cash in hand in paisa, of a closing entry, 0 to 100 million rupees; else null
 */
public record NewDiaryEntry(
        DiaryKind kind,
        Language language,
        String words,
        Instant happenedAt,
        String lateWhy,
        List<HeldPerson> held,
        Integer custodyCount,
        Long cashPaisa) {
    public static final int LONGEST = 4000;
    public static final int LONGEST_REASON = 300;
    private static final int MOST_HELD = 999;
    private static final long MOST_CASH = 10_000_000_000L;

    /** @throws RuleViolation diary.kind, diary.words, diary.reason, diary.custody.many, diary.count, diary.cash; refusal.direction */
    public NewDiaryEntry {
        if (kind == null) throw new RuleViolation("diary.kind.missing");
        language = language.ofPages();
        words = Typed.within(words, 3, LONGEST, "diary.words");
        lateWhy = Typed.withinOrNull(lateWhy, 3, LONGEST_REASON, "diary.reason");
        happenedAt = happenedAt == null ? null : happenedAt.truncatedTo(ChronoUnit.MINUTES);
        held = kind == DiaryKind.OPENING ? List.copyOf(held) : List.of();
        if (held.size() > MOST_HELD) throw new RuleViolation("diary.custody.many", MOST_HELD);
        if (kind == DiaryKind.OPENING) custodyCount = held.size();
        requireClosing(kind, custodyCount, cashPaisa);
        if (!kind.framesDay()) custodyCount = null;
        if (kind != DiaryKind.CLOSING) cashPaisa = null;
    }

    private static void requireClosing(DiaryKind kind, Integer count, Long cash) {
        if (kind != DiaryKind.CLOSING) return;
        if (count == null || count < 0 || count > MOST_HELD) throw new RuleViolation("diary.count", MOST_HELD);
        if (cash == null || cash < 0 || cash > MOST_CASH) throw new RuleViolation("diary.cash");
    }

    /** An entry between the first and the last of the day, of what happens now. */
    public static NewDiaryEntry of(DiaryKind kind, Language language, String words) {
        return new NewDiaryEntry(kind, language, words, null, null, List.of(), null, null);
    }

    /** The same of what happened earlier. @param lateWhy or null */
    public NewDiaryEntry earlier(Instant happened, String why) {
        return new NewDiaryEntry(kind, language, words, happened, why, held, custodyCount, cashPaisa);
    }

    /** The first of a day. */
    public static NewDiaryEntry opening(Language language, String words, List<HeldPerson> held) {
        return new NewDiaryEntry(DiaryKind.OPENING, language, words, null, null, held, null, null);
    }

    /** The last of a day. @param lateWhy null where the day is closed on its own day */
    public static NewDiaryEntry closing(Language language, String words, int custody, long cashPaisa, String lateWhy) {
        return new NewDiaryEntry(DiaryKind.CLOSING, language, words, null, lateWhy, List.of(), custody, cashPaisa);
    }
}
