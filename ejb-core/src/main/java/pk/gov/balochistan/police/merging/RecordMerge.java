package pk.gov.balochistan.police.merging;

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
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.shared.RuleViolation;

/** That two records are to be joined or parted: one person proposed it, another confirmed or refused it; kept for good. Source: SECURITY.md T5. */
@Entity
@Table(name = "record_merge")
public class RecordMerge {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "record_id")
    private CriminalRecord record;

    @ManyToOne
    @JoinColumn(name = "into_record_id")
    private CriminalRecord into;

    /** The record again while it waits: of one record one proposal waits at a time. */
    @ManyToOne
    @JoinColumn(name = "waiting_record_id")
    private CriminalRecord waiting;

    @Enumerated(EnumType.STRING)
    private NewMerge.Kind kind;

    @Enumerated(EnumType.STRING)
    private NewMerge.Basis basis;

    private String why;

    @Embedded
    private DualControl control;

    @Column(name = "refused_why")
    private String refusedWhy;

    @Version
    private int version;

    protected RecordMerge() {}

    RecordMerge(CriminalRecord record, CriminalRecord into, NewMerge proposed, Signatory by, Instant at) {
        this.record = record;
        this.into = into;
        this.waiting = record;
        this.kind = proposed.kind();
        this.basis = proposed.basis();
        this.why = proposed.why();
        this.control = new DualControl(by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void confirm(Signatory by, Instant at) {
        control.decide(DualControl.Decision.CONFIRMED, by, at);
        waiting = null;
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void refuse(String refused, Signatory by, Instant at) {
        control.decide(DualControl.Decision.REFUSED, by, at);
        refusedWhy = refused;
        waiting = null;
    }

    Long id() {
        return id;
    }

    /** The record whose number gives way. */
    public CriminalRecord record() {
        return record;
    }

    /** The record whose number is the person's. */
    public CriminalRecord into() {
        return into;
    }

    public NewMerge.Kind kind() {
        return kind;
    }

    public NewMerge.Basis basis() {
        return basis;
    }

    public String why() {
        return why;
    }

    /** Who proposed it and what another decided. */
    public DualControl control() {
        return control;
    }

    public boolean isWaiting() {
        return control.isWaiting();
    }

    boolean isOf(Signatory person) {
        return control.isOf(person);
    }

    /** Null unless it was refused. */
    public String refusedWhy() {
        return refusedWhy;
    }
}
