package pk.gov.balochistan.police.tracking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.firrequest.FirStories;
import pk.gov.balochistan.police.identifier.TrackingNumber;

/** Where a citizen asks how far a complaint is, and has a word on the answer, without signing in. */
@Stateless
public class TrackingDesk {
    @Inject
    Tracking tracking;

    @Inject
    CitizenWords words;

    @Inject
    OwnWord ownWord;

    @Inject
    ComplaintNotices notices;

    @Inject
    FirStories firs;

    @Inject
    CaseSummaries summaries;

    @Inject
    Callers callers;

    /** See {@link Tracking#byWeb}. */
    @Permit(Permission.CITIZEN_TRACK)
    public Optional<Tracked> track(TrackingNumber number, WebCaller caller) {
        return tracking.byWeb(number, caller).map(this::withFir);
    }

    /**
     * The complainant's word on the answer; the phone of the complaint is told, should somebody else have said it. A yes that would
     * close the case needs more than the second fact, which the officer who answered knows.
     *
     * @param code of the answer's text, as typed; null or blank for none
     */
    @Permit(Permission.CITIZEN_TRACK)
    public Answered say(TrackingNumber number, WebCaller caller, CitizenWord word, String code) {
        Tracking.Look look = tracking.look(number, caller);
        if (!look.fact().opens())
            return new Answered(number, word.kind(), WordOutcome.NOT_KNOWN, look.fact(), Optional.empty());
        Complaint complaint = look.complaint();
        boolean settles =
                word.kind() == CitizenWord.Kind.YES && complaint.lastWord().isAwaited();
        Optional<WordOutcome> refusal = settles ? ownWord.refusal(complaint, caller, code) : Optional.empty();
        WordOutcome outcome = refusal.orElseGet(() -> take(complaint, word));
        return new Answered(number, word.kind(), outcome, look.fact(), Optional.of(withFir(tracking.told(look))));
    }

    private WordOutcome take(Complaint complaint, CitizenWord word) {
        CitizenWords.Taken taken = words.take(complaint, word, callers.current().actor());
        taken.step().ifPresent(step -> notices.stepped(complaint, step));
        return taken.outcome();
    }

    /** What a citizen prints to take to a court. */
    @Permit(Permission.CITIZEN_TRACK)
    public Summarised summarise(TrackingNumber number, WebCaller caller) {
        Tracking.Look look = tracking.look(number, caller);
        if (!look.fact().opens()) return new Summarised(number, look.fact(), Optional.empty());
        Tracked tracked = withFir(tracking.told(look));
        return new Summarised(number, look.fact(), Optional.of(summaries.of(look.complaint(), tracked)));
    }

    private Tracked withFir(Tracked tracked) {
        return tracked.isInFull() ? tracked.with(firs.of(tracked.number()).orElse(null)) : tracked;
    }
}
