package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.AttributeOverride;
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
import pk.gov.balochistan.police.identifier.PersonDetails;
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

    /** As it is to be; null unless the person's details change. */
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "corrected_name"))
    @AttributeOverride(name = "father", column = @Column(name = "corrected_father"))
    @AttributeOverride(name = "cnic", column = @Column(name = "corrected_cnic"))
    @AttributeOverride(name = "phone", column = @Column(name = "corrected_phone"))
    @AttributeOverride(name = "address", column = @Column(name = "corrected_address"))
    private PersonDetails corrected;

    /** As it was; null until such a change is made. */
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "former_name"))
    @AttributeOverride(name = "father", column = @Column(name = "former_father"))
    @AttributeOverride(name = "cnic", column = @Column(name = "former_cnic"))
    @AttributeOverride(name = "phone", column = @Column(name = "former_phone"))
    @AttributeOverride(name = "address", column = @Column(name = "former_address"))
    private PersonDetails former;

    @Embedded
    private DualControl control;

    @Version
    private int version;

    protected RecordChange() {}

    /** @param offenceSeq 0 where it is about the person @param corrected the whole of it as it is to be; null unless it is about the person */
    RecordChange(
            CriminalRecord record,
            int seq,
            int offenceSeq,
            ProposedChange proposed,
            PersonDetails corrected,
            Signatory by,
            Instant at) {
        this.record = record;
        this.seq = seq;
        this.offenceSeq = offenceSeq;
        this.kind = proposed.kind();
        this.outcome = proposed.outcome();
        this.effectiveOn = proposed.effectiveOn();
        this.court = proposed.court();
        this.why = proposed.why();
        this.corrected = corrected;
        this.control = new DualControl(by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void decide(DualControl.Decision decided, Signatory by, Instant at) {
        control.decide(decided, by, at);
    }

    /** Keeps what the corrected details replaced. */
    void keepFormer(PersonDetails replaced) {
        former = replaced;
    }

    /** Who proposed it and what another decided. */
    public DualControl control() {
        return control;
    }

    public boolean isWaiting() {
        return control.isWaiting();
    }

    /** Whether it was made, at that moment or after it. */
    public boolean isMadeSince(Instant since) {
        return control.decision() == DualControl.Decision.CONFIRMED
                && !control.decidedAt().isBefore(since);
    }

    public int seq() {
        return seq;
    }

    /** The entry it is about; 0 for the person's details. */
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

    /** The person's details as they are to be; null for a change of an entry. */
    public PersonDetails corrected() {
        return corrected;
    }

    /** The person's details that were replaced; null unless they were. */
    public PersonDetails former() {
        return former;
    }
}
