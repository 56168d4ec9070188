package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import pk.gov.balochistan.police.grievance.ComplaintCategory;

/** What the citizen was promised, and when it was kept. */
@Embeddable
public class Promise {
    @Column(name = "contact_due_at")
    private Instant contactDueAt;

    @Column(name = "due_at")
    private Instant dueAt;

    /** Whether an answer is still awaited: a column, so that what is open can be read in the order of an index. */
    @Column(name = "is_open")
    private Boolean open;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** When somebody must look: at a promised time, when the time of the post that missed it ends, or that of the citizen's word. */
    @Column(name = "next_clock_at")
    private Instant nextClockAt;

    /** Since when the present post answers; null where it is the first. */
    @Column(name = "answering_since")
    private Instant answeringSince;

    @Column(name = "times_escalated")
    private int timesEscalated;

    protected Promise() {}

    /**
     * A promise is never put off: of two dates the earlier holds.
     *
     * @param isReachable somebody can speak to the complainant; nobody is promised it otherwise, and the one clock is the answer's
     */
    void make(ComplaintCategory category, Instant filedAt, boolean isReachable) {
        Instant contact = isReachable ? category.contactDue(filedAt) : category.due(filedAt);
        contactDueAt = earlier(contactDueAt, contact);
        dueAt = earlier(dueAt, category.due(filedAt));
        nextClockAt = earlier(contactedAt == null ? contactDueAt : null, dueAt);
    }

    private static Instant earlier(Instant before, Instant now) {
        return before == null || now.isBefore(before) ? now : before;
    }

    /** The case is open again, with the promise of a first day. */
    void renew(ComplaintCategory category, Instant at, boolean isReachable) {
        contactedAt = null;
        contactDueAt = null;
        dueAt = null;
        answeredSince(at);
        make(category, at, isReachable);
    }

    /** The police have kept or missed what they promised; until then the citizen has the word. */
    void awaitWord(Instant until) {
        nextClockAt = until;
    }

    /**
     * The case comes back from outside the police: each date is later by the time that it was away, so that neither was that time
     * the post's nor does a new promise begin. What was missed before it left stays missed, and the next look is at once.
     */
    void runOn(Duration away, Instant at) {
        boolean isContactAwaited = contactedAt == null && contactDueAt.isBefore(dueAt);
        if (isContactAwaited || !contactDueAt.isBefore(dueAt)) contactDueAt = contactDueAt.plus(away);
        dueAt = dueAt.plus(away);
        answeredSince(at);
        boolean isContactAhead = isContactAwaited && contactDueAt.isAfter(at);
        nextClockAt = isContactAhead ? contactDueAt : dueAt.isBefore(at) ? at : dueAt;
    }

    /** The first word with the complainant stops the first clock. */
    void contacted(Instant at) {
        if (contactedAt == null) contactedAt = at;
    }

    /** Another post answers, and has its own time. */
    void answeredSince(Instant at) {
        answeringSince = at;
    }

    /** The time of a post has ended. @param nextClockAt when somebody must look again; null for never */
    void struck(Instant at, boolean escalated, Instant nextClockAt) {
        this.nextClockAt = nextClockAt;
        if (!escalated) return;
        answeredSince(at);
        timesEscalated++;
    }

    /** Told of each move of the status, the first too. */
    void follow(ComplaintStatus status, Instant at) {
        boolean wasOpen = endedAt == null;
        open = status.isOpen();
        if (open) {
            endedAt = null;
            return;
        }
        if (wasOpen) endedAt = at;
        nextClockAt = null;
    }

    /** Whether nobody has spoken to the complainant in the time that was promised, while an answer is awaited. */
    public boolean isContactMissed(Instant now) {
        return open && contactedAt == null && isContactPromised() && now.isAfter(contactDueAt);
    }

    /** Whether somebody was to speak to the complainant before the answer. */
    public boolean isContactPromised() {
        return contactDueAt.isBefore(dueAt);
    }

    /** Whether the promised day has passed while an answer is awaited. */
    public boolean isAnswerMissed(Instant now) {
        return open && now.isAfter(dueAt);
    }

    /** Whether a superior came to answer for it. */
    public boolean isEscalated() {
        return timesEscalated > 0;
    }

    /** When somebody will have spoken to the complainant; the day of the answer where that is not promised. */
    public Instant contactDueAt() {
        return contactDueAt;
    }

    /** When an answer is promised. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Null before somebody spoke to the complainant. */
    public Instant contactedAt() {
        return contactedAt;
    }

    /** When the police answered or referred it; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** When the clock is due; null when it has ended, and where it was missed and nobody stands above. */
    public Instant nextClockAt() {
        return nextClockAt;
    }

    /** Since when the present post answers; null where it is the first. */
    public Instant answeringSince() {
        return answeringSince;
    }
}
