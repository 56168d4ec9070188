package pk.gov.balochistan.police.tracking;

import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.complaint.Closing;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.firrequest.FirStory;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * What a citizen is told about a case.
 *
 * @param language in which the complaint was made
 * @param fact what was shown beside the number
 * @param details null unless the citizen showed a second fact: then the rest
 * @param fir how far a request for an FIR is; null where there is none, and unless the citizen showed a second fact
 */
public record Tracked(
        TrackingNumber number,
        ComplaintStatus status,
        Instant lastChangeAt,
        Language language,
        SecondFact fact,
        Details details,
        FirStory fir)
        implements Recorded, Detailed {
    /**
     * @param categoryCode kind of complaint
     * @param post who is responsible: a post and never a name
     * @param contactMissed nobody has spoken to the complainant in the time that was promised
     * @param promiseMissed the promised date has passed
     * @param escalated a superior came to answer for it
     * @param closing whose word is awaited or closed it
     * @param wordAwaited the complainant may say that the answer settles it
     * @param proof what a yes needs on the web besides
     * @param mayReopen the complainant may say that it does not
     * @param mayAppeal the next superior may be asked
     * @param mayBeCalled a post that had no part in the case may call and ask
     * @param timeline public entries, oldest first
     */
    public record Details(
            String categoryCode,
            Instant filedAt,
            Instant contactDueAt,
            Instant dueAt,
            boolean contactMissed,
            boolean promiseMissed,
            boolean escalated,
            Post post,
            boolean referredOutside,
            Closing closing,
            boolean wordAwaited,
            WordProof proof,
            boolean mayReopen,
            boolean mayAppeal,
            boolean mayBeCalled,
            List<ComplaintEvent> timeline) {}

    Tracked with(FirStory story) {
        return new Tracked(number, status, lastChangeAt, language, fact, details, story);
    }

    public boolean isInFull() {
        return details != null;
    }

    /** What comes next, as a key: the citizen is always told. */
    public String nextStepKey() {
        if (details != null && details.referredOutside() && status.isOpen()) return "complaint.next.REFER";
        return "complaint.next." + status.name();
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return fact.name();
    }
}
