package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A change that one person proposed and another confirmed or refused; kept for good. Source: SECURITY.md T5, dual control. */
@Entity
@Table(name = "record_change")
public class RecordChange {
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

    @Embedded
    private DualControl control;

    @Version
    private int version;

    protected RecordChange() {}

    RecordChange(CriminalRecord record, int seq, int offenceSeq, ProposedChange proposed, Signatory by, Instant at) {
        this.record = record;
        this.seq = seq;
        this.offenceSeq = offenceSeq;
        this.kind = proposed.kind();
        this.outcome = proposed.outcome();
        this.effectiveOn = proposed.effectiveOn();
        this.court = proposed.court();
        this.why = proposed.why();
        this.control = new DualControl(by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void decide(DualControl.Decision decided, Signatory by, Instant at) {
        control.decide(decided, by, at);
    }

    public boolean isWaiting() {
        return control.isWaiting();
    }

    /** Key of waiting, confirmed or refused. */
    public String decisionKey() {
        return control.decision().textKey();
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
        return control.proposedAt();
    }

    public String proposedBy() {
        return control.proposedBy();
    }

    /** Null while it waits. */
    public Instant decidedAt() {
        return control.decidedAt();
    }

    /** Null while it waits. */
    public String decidedBy() {
        return control.decidedBy();
    }
}
