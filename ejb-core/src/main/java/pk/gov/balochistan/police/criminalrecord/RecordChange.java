package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A change that one person proposed and another confirmed or refused; kept for good. Source: SECURITY.md T5, dual control. */
@Entity
@Table(name = "record_change")
public class RecordChange {
    /** How far a change has come. */
    enum Decision {
        WAITING,
        CONFIRMED,
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "record_id")
    private CriminalRecord record;

    private int seq;

    @Column(name = "offence_seq")
    private int offenceSeq;

    @Enumerated(EnumType.STRING)
    private ProposedChange.Kind kind;

    @Enumerated(EnumType.STRING)
    private CourtOutcome outcome;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private String court;
    private String why;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_person")
    private String proposedPerson;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_person")
    private String decidedPerson;

    @Version
    private int version;

    protected RecordChange() {}

    RecordChange(CriminalRecord record, int seq, int offenceSeq, ProposedChange proposed, Examiner by, Instant at) {
        this.record = record;
        this.seq = seq;
        this.offenceSeq = offenceSeq;
        this.kind = proposed.kind();
        this.outcome = proposed.outcome();
        this.effectiveOn = proposed.effectiveOn();
        this.court = proposed.court();
        this.why = proposed.why();
        this.proposedAt = at;
        this.proposedBy = by.actor();
        this.proposedPerson = by.person();
        this.decision = Decision.WAITING;
    }

    /** @throws RuleViolation record.change.decided, record.change.own */
    void decide(Decision decided, Examiner by, Instant at) {
        if (!isWaiting()) throw new RuleViolation("record.change.decided");
        // One's own proposal may be taken back by nobody's leave but another's: the second pair of eyes sees it either
        // way.
        if (by.isSamePersonAs(proposedPerson)) throw new RuleViolation("record.change.own");
        decision = decided;
        decidedAt = at;
        decidedBy = by.actor();
        decidedPerson = by.person();
    }

    public boolean isWaiting() {
        return decision == Decision.WAITING;
    }

    /** Key of waiting, confirmed or refused. */
    public String decisionKey() {
        return "record.decision." + decision;
    }

    public int seq() {
        return seq;
    }

    public int offenceSeq() {
        return offenceSeq;
    }

    public ProposedChange.Kind kind() {
        return kind;
    }

    /** Null unless the outcome changes. */
    public CourtOutcome outcome() {
        return outcome;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Null where none was named. */
    public String court() {
        return court;
    }

    public String why() {
        return why;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String proposedBy() {
        return proposedBy;
    }

    /** Null while it waits. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null while it waits. */
    public String decidedBy() {
        return decidedBy;
    }
}
