package pk.gov.balochistan.police.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Responsibility;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A request of one post to another to take a case over. It is answered once, or lapses. */
@Entity
@Table(name = "complaint_transfer")
public class CaseTransfer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "complaint_id", updatable = false)
    private Long complaintId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_role", updatable = false)
    private Role fromRole;

    @Column(name = "from_place_id", updatable = false)
    private Long fromPlaceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_role", updatable = false)
    private Role toRole;

    @Column(name = "to_place_id", updatable = false)
    private Long toPlaceId;

    @Column(updatable = false)
    private String reason;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "answer_due_at")
    private Instant answerDueAt;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String answer;

    @Version
    private int version;

    protected CaseTransfer() {}

    /** @param step who asks, when, and why @param answerDueAt until when the other post may answer */
    public CaseTransfer(Complaint complaint, Post to, Step step, Instant answerDueAt) {
        this.complaintId = complaint.id();
        this.fromRole = complaint.responsibility().role();
        this.fromPlaceId = complaint.responsibility().placeId();
        this.toRole = to.role();
        this.toPlaceId = to.place().id();
        this.reason = step.note();
        this.askedBy = step.actor();
        this.askedAt = step.at();
        this.answerDueAt = answerDueAt;
        this.state = TransferState.WAITING;
    }

    /** What came of it. @param step who says so, and why @throws RuleViolation transfer.refusal.answered */
    public void become(TransferState next, Step step) {
        if (state != TransferState.WAITING) throw new RuleViolation("transfer.refusal.answered");
        state = next;
        answeredBy = step.actor();
        answeredAt = step.at();
        answer = step.note();
    }

    /** It could not be seen to now. */
    public void putOff(Instant until) {
        answerDueAt = until;
    }

    /** Whether an answer still means something: the case is open and with the post that asked. */
    public boolean isGoodFor(Complaint complaint) {
        Responsibility now = complaint.responsibility();
        return state == TransferState.WAITING
                && complaint.status().isOpen()
                && now.role() == fromRole
                && now.placeId().equals(fromPlaceId);
    }

    public Long id() {
        return id;
    }

    public Long complaintId() {
        return complaintId;
    }

    public Role fromRole() {
        return fromRole;
    }

    public Long fromPlaceId() {
        return fromPlaceId;
    }

    public Role toRole() {
        return toRole;
    }

    public Long toPlaceId() {
        return toPlaceId;
    }

    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant answerDueAt() {
        return answerDueAt;
    }

    public TransferState state() {
        return state;
    }

    /** What was written with the answer, or null. */
    public String answer() {
        return answer;
    }
}
