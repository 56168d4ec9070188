package pk.gov.balochistan.police.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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

    protected Promise() {}

    /** A promise is never put off: of two dates the earlier holds. */
    void make(ComplaintCategory category, Instant filedAt) {
        contactDueAt = earlier(contactDueAt, category.contactDue(filedAt));
        dueAt = earlier(dueAt, category.due(filedAt));
    }

    private static Instant earlier(Instant before, Instant now) {
        return before == null || now.isBefore(before) ? now : before;
    }

    /** The first word with the complainant stops the first clock. */
    void contacted(Instant at) {
        if (contactedAt == null) contactedAt = at;
    }

    /** Told of each move of the status, the first too. */
    void follow(ComplaintStatus status, Instant at) {
        open = status.isOpen();
        if (!open) endedAt = at;
    }

    boolean isContactMissed(Instant now) {
        return contactedAt == null && now.isAfter(contactDueAt);
    }

    /** When somebody will have spoken to the complainant. */
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

    /** Null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }
}
