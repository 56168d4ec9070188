package pk.gov.balochistan.police.destruction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * That a set is to be destroyed: one person proposed it, another confirmed or refused it. A confirmed one is the certificate. Source:
 * Identification of Prisoners Act 1920, section 7.
 */
@MappedSuperclass
public abstract class SetDestruction implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "certificate_number")
    private CertificateNumber number;

    @Column(name = "set_id")
    private Long setId;

    /** The set again unless it was refused: a set has one that is not. */
    @Column(name = "live_set_id")
    private Long liveSetId;

    @Enumerated(EnumType.STRING)
    private CourtOutcome outcome;

    private int things;

    @Embedded
    private DualControl control;

    @Column(name = "refused_why")
    private String refusedWhy;

    @Version
    private int version;

    protected SetDestruction() {}

    /** @param things of how many there are images @param outcome how the case ended */
    SetDestruction(CertificateNumber number, long setId, int things, CourtOutcome outcome, Signatory by, Instant at) {
        this.number = number;
        this.setId = setId;
        this.liveSetId = setId;
        this.things = things;
        this.outcome = outcome;
        this.control = new DualControl(by, at);
    }

    /** Of what the set is. */
    public abstract Taking what();

    /** @param nowEnded how the case ended, as it stands now @throws RuleViolation audit.control.decided, audit.control.own */
    void confirm(CourtOutcome nowEnded, Signatory by, Instant at) {
        control.decide(DualControl.Decision.CONFIRMED, by, at);
        outcome = nowEnded;
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void refuse(String why, Signatory by, Instant at) {
        control.decide(DualControl.Decision.REFUSED, by, at);
        refusedWhy = why;
        liveSetId = null;
    }

    /** The row, to which the destroyed set refers. */
    Long id() {
        return id;
    }

    public CertificateNumber number() {
        return number;
    }

    Long setId() {
        return setId;
    }

    /** Who proposed it and what another decided. */
    public DualControl control() {
        return control;
    }

    public boolean isWaiting() {
        return control.isWaiting();
    }

    /** Whether the set is destroyed and this is the certificate. */
    public boolean isDone() {
        return control.decision() == DualControl.Decision.CONFIRMED;
    }

    boolean isOf(Signatory person) {
        return control.isOf(person);
    }

    /** How the case ended. */
    public CourtOutcome outcome() {
        return outcome;
    }

    /** How many fingers or photographs there were. */
    public int things() {
        return things;
    }

    /** Null unless it was refused. */
    public String refusedWhy() {
        return refusedWhy;
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
