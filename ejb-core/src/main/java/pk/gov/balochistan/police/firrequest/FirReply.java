package pk.gov.balochistan.police.firrequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import pk.gov.balochistan.police.complaint.Step;

/** What the post said to a request last, and what stays of earlier: that it was once late, and why it was once declined. */
@Embeddable
public class FirReply {
    @Column(name = "answer_due_at")
    private Instant dueAt;

    @Column(name = "missed_at")
    private Instant missedAt;

    @Column(name = "answered_at")
    private Instant at;

    @Column(name = "answered_by")
    private String by;

    @Enumerated(EnumType.STRING)
    @Column(name = "declined_for")
    private DeclineReason declinedFor;

    @Column(name = "declined_at")
    private Instant declinedAt;

    @Column(name = "answer_words")
    private String words;

    protected FirReply() {}

    FirReply(Instant dueAt) {
        this.dueAt = dueAt;
    }

    void dueAgain(Instant until) {
        dueAt = until;
    }

    void missed(Instant when) {
        if (missedAt == null) missedAt = when;
    }

    void given(Step step) {
        at = step.at();
        by = step.actor();
        words = step.note();
    }

    void declined(DeclineReason reason, Step step) {
        given(step);
        declinedFor = reason;
        declinedAt = step.at();
    }

    /** Until when it is awaited, or was. */
    public Instant dueAt() {
        return dueAt;
    }

    /** When it was first not there in time; null where it never was. */
    public Instant missedAt() {
        return missedAt;
    }

    /** Null before there is one. */
    public Instant at() {
        return at;
    }

    /** As the trail names who gave it; null before there is one. */
    public String by() {
        return by;
    }

    /** Null where it was never declined. */
    public DeclineReason declinedFor() {
        return declinedFor;
    }

    /** Null where it was never declined. */
    public Instant declinedAt() {
        return declinedAt;
    }

    /** What was written beside it, which the citizen reads; or null. */
    public String words() {
        return words;
    }
}
