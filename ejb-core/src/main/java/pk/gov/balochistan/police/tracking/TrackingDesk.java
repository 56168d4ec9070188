package pk.gov.balochistan.police.tracking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.identifier.TrackingNumber;

/** Where a citizen asks how far a complaint is, and has a word on the answer, without signing in. */
@Stateless
public class TrackingDesk {
    @Inject
    Tracking tracking;

    @Inject
    CitizenWords words;

    @Inject
    ComplaintNotices notices;

    @Inject
    Callers callers;

    /** See {@link Tracking#byWeb}. */
    @Permit(Permission.CITIZEN_TRACK)
    public Optional<Tracked> track(TrackingNumber number, WebCaller caller) {
        return tracking.byWeb(number, caller);
    }

    /** The complainant's word on the answer; the phone of the complaint is told, should somebody else have said it. */
    @Permit(Permission.CITIZEN_TRACK)
    public Answered say(TrackingNumber number, WebCaller caller, CitizenWord word) {
        Tracking.Look look = tracking.look(number, caller);
        if (!look.fact().opens())
            return new Answered(number, word.kind(), WordOutcome.NOT_KNOWN, look.fact(), Optional.empty());
        Complaint complaint = look.complaint();
        CitizenWords.Taken taken = words.take(complaint, word, callers.current().actor());
        taken.step().ifPresent(step -> notices.stepped(complaint, step));
        return new Answered(number, word.kind(), taken.outcome(), look.fact(), Optional.of(tracking.told(look)));
    }
}
