package pk.gov.balochistan.police.stationdiary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Writes the diary of the station at which the caller is clerk or officer in charge. Source: Police Rules 22.48: nobody else may; 22.50: a false
 * entry is an offence, so nothing is amended or taken out.
 */
@Stateless
public class DiaryDesk {
    @Inject
    Diaries diaries;

    @Inject
    Places places;

    @Inject
    Officers officers;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * Signs an entry; an opening opens the day, a closing closes it.
     *
     * @param station its code
     * @throws RuleViolation refusal.notFound for another's station; diary.notOpen, diary.open, diary.closed, diary.closeFirst, diary.late.closing,
     *     diary.late, diary.future, diary.custody.future
     */
    @Permit(Permission.DIARY_WRITE)
    public DiaryEntry write(String station, NewDiaryEntry written) {
        return sign(own(station), written, null);
    }

    /**
     * Signs what was drafted, in the words as the clerk leaves them; kind, hour and reference are the draft's.
     *
     * @param words kind and hour of it do not count
     * @throws RuleViolation refusal.notFound, diary.draft.signed; those of {@link #write}
     */
    @Permit(Permission.DIARY_WRITE)
    public DiaryEntry signDraft(String station, long draft, NewDiaryEntry words) {
        Place own = own(station);
        // The book first: of two who sign the same draft the second reads that it is signed.
        diaries.hold(own);
        DiaryDraft waiting = diaries.requireDraft(own, draft);
        waiting.requireWaiting();
        NewDiaryEntry written = NewDiaryEntry.of(waiting.kind(), words.language(), words.words())
                .earlier(waiting.happenedAt(), words.lateWhy());
        DiaryEntry entry = sign(own, written, waiting);
        waiting.become(entry);
        return entry;
    }

    /** Strikes an entry: its words stay, with the reason. @throws RuleViolation refusal.notFound, diary.strike.frame, diary.strike.twice, diary.reason */
    @Permit(Permission.DIARY_WRITE)
    public DiaryEntry strike(String station, LocalDate date, int number, String why) {
        Place own = own(station);
        // The book first: of two who strike one entry the second reads that it is struck.
        diaries.hold(own);
        DiaryEntry entry = diaries.require(own, date, number);
        diaries.strike(own, entry, why, signature(), DiaryDay.now(clock));
        return entry;
    }

    /** Who was in custody when the day before was opened: offered for the next opening. */
    @Permit(Permission.DIARY_WRITE)
    public List<HeldPerson> offerHeld(String station) {
        return diaries.lastHeld(own(station));
    }

    /** What waits to be signed, the oldest first; one more than {@link Diaries#PAGE} where there is another page. */
    @Permit(Permission.DIARY_WRITE)
    public List<DiaryDraft> listDrafts(String station, int page) {
        return diaries.listWaiting(own(station), page);
    }

    private DiaryEntry sign(Place station, NewDiaryEntry written, DiaryDraft draft) {
        return diaries.sign(station, written, draft, signature(), DiaryDay.now(clock));
    }

    /** At another's station there is no diary for the caller. */
    private Place own(String code) {
        return places.find(code)
                .filter(place -> callers.current().scope(Permission.DIARY_WRITE).posts().stream()
                        .anyMatch(post -> post.placeId() == place.id()))
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Signature signature() {
        Caller caller = callers.current();
        return new Signature(caller.actor(), officers.require(caller.belt()));
    }
}
