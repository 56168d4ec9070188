package pk.gov.balochistan.police.association;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.grading.Review;
import pk.gov.balochistan.police.grading.Source;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * That a person on record goes about with another, or belongs to a gang. It is never changed: it is looked at again ({@link AssociationCheck})
 * and, where it was wrong, struck ({@link AssociationStrike}).
 */
@Entity
@Table(name = "association")
public class Association implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "association_number")
    private AssociationNumber number;

    @Enumerated(EnumType.STRING)
    private AssociationKind kind;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "other_record_id")
    private Long otherRecordId;

    @Column(name = "gang_id")
    private Long gangId;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role")
    private MemberRole role;

    @Embedded
    private Source source;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "until_on")
    private LocalDate until;

    private String words;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected Association() {}

    /**
     * @param otherRecordId null where it is of a gang
     * @param gangId null between two persons
     * @throws RuleViolation association.future
     */
    Association(
            AssociationNumber number,
            long recordId,
            Long otherRecordId,
            Long gangId,
            NewAssociation entered,
            Source source,
            Signatory by,
            Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Texts.PAKISTAN);
        if (entered.since() != null && entered.since().isAfter(today)) throw new RuleViolation("association.future");
        if (entered.until() != null && entered.until().isAfter(today)) throw new RuleViolation("association.future");
        this.number = number;
        this.kind = entered.kind();
        this.recordId = recordId;
        this.otherRecordId = otherRecordId;
        this.gangId = gangId;
        this.role = entered.role();
        this.source = source;
        this.since = entered.since();
        this.until = entered.until();
        this.words = entered.words();
        this.reviewOn = Review.after(today);
        this.enteredAt = at;
        this.enteredBy = by.actor();
    }

    Long id() {
        return id;
    }

    public AssociationNumber number() {
        return number;
    }

    /** What the other is to the first. */
    public AssociationKind kind() {
        return kind;
    }

    /** The same as it is said of the person of these records. @param mine rows of one person's records */
    public AssociationKind kindFrom(Collection<Long> mine) {
        return mine.contains(recordId) ? kind : kind.opposite();
    }

    /** The row of the first. */
    public Long recordId() {
        return recordId;
    }

    /** The row of the other; null where it is of a gang. */
    public Long otherRecordId() {
        return otherRecordId;
    }

    /** Null between two persons. */
    public Long gangId() {
        return gangId;
    }

    /** Of a member; null between two persons. */
    public MemberRole role() {
        return role;
    }

    public Source source() {
        return source;
    }

    /** Null where not known. */
    public LocalDate since() {
        return since;
    }

    /** As it was entered; null while it lasts. */
    LocalDate until() {
        return until;
    }

    /** Null for none. */
    public String words() {
        return words;
    }

    /** As it was entered: whoever looks at it again sets another day. */
    LocalDate reviewOn() {
        return reviewOn;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
