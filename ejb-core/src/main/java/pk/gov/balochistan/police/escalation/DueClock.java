package pk.gov.balochistan.police.escalation;

import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Missed;

/**
 * What a clock that is due goes by, read without the case around it.
 *
 * @param filedAt by which the rule of its kind is found
 * @param answering the post that answers now
 * @param contactedAt null while nobody spoke to the complainant
 * @param answeringSince null where the post is the first
 * @param nextClockAt at which it became due
 * @param wordDueAt until when an answer waits for the citizen's word; null before the first
 */
public record DueClock(
        Long complaintId,
        ComplaintStatus status,
        String categoryCode,
        Instant filedAt,
        Role answering,
        Instant contactDueAt,
        Instant dueAt,
        Instant contactedAt,
        Instant answeringSince,
        Instant nextClockAt,
        Instant wordDueAt) {
    static DueClock of(Complaint complaint) {
        return new DueClock(
                complaint.id(),
                complaint.status(),
                complaint.categoryCode(),
                complaint.filedAt(),
                complaint.responsibility().role(),
                complaint.promise().contactDueAt(),
                complaint.promise().dueAt(),
                complaint.promise().contactedAt(),
                complaint.promise().answeringSince(),
                complaint.promise().nextClockAt(),
                complaint.closing().wordDueAt());
    }

    /** The police have answered, and the citizen has the word. */
    boolean awaitsWord() {
        return status == ComplaintStatus.RESOLVED;
    }

    /** The graver promise that was missed by now, if any. */
    Optional<Missed> missed(Instant now) {
        if (!now.isBefore(dueAt)) return Optional.of(Missed.ANSWER);
        return contactedAt == null && !now.isBefore(contactDueAt) ? Optional.of(Missed.CONTACT) : Optional.empty();
    }

    /** From when the time of the present post counts: the promise, or when it came to answer, if that was later. */
    Instant since(Missed missed) {
        Instant promised = missed == Missed.ANSWER ? dueAt : contactDueAt;
        return answeringSince == null || answeringSince.isBefore(promised) ? promised : answeringSince;
    }

    /** The next promise that may still be kept; null where both are past. */
    Instant nextPromise(Instant now) {
        if (!now.isBefore(dueAt)) return null;
        return contactedAt == null && now.isBefore(contactDueAt) && contactDueAt.isBefore(dueAt) ? contactDueAt : dueAt;
    }
}
