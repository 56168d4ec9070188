package pk.gov.balochistan.police.linking;

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
import java.util.Objects;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What was said of two cases: one row for two, whichever of them was open. What was said before stands on their timelines. */
@Entity
@Table(name = "complaint_link")
public class ComplaintLink {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "younger_id", updatable = false)
    private Long youngerId;

    @Column(name = "older_id", updatable = false)
    private Long olderId;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Version
    private int version;

    protected ComplaintLink() {}

    ComplaintLink(Complaint younger, Complaint older) {
        this.youngerId = younger.id();
        this.olderId = older.id();
    }

    /** @throws RuleViolation link.refusal.already where the same was said before */
    void mark(LinkKind said, Step step) {
        if (said == kind) throw new RuleViolation("link.refusal.already");
        kind = Objects.requireNonNull(said);
        markedBy = step.actor();
        markedAt = step.at();
    }

    /** @return what was said @throws RuleViolation link.refusal.nothing where nothing was said */
    LinkKind takeBack(Step step) {
        if (kind == null) throw new RuleViolation("link.refusal.nothing");
        LinkKind said = kind;
        kind = null;
        markedBy = step.actor();
        markedAt = step.at();
        return said;
    }

    /** Null where it was taken back. */
    LinkKind kind() {
        return kind;
    }

    boolean isYounger(Complaint complaint) {
        return youngerId.equals(complaint.id());
    }

    Long otherThan(Complaint complaint) {
        return isYounger(complaint) ? olderId : youngerId;
    }
}
