package pk.gov.balochistan.police.destruction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * That a set of prints is to be destroyed: one person proposed it, another confirmed or refused it. A confirmed one is the certificate.
 * Source: Identification of Prisoners Act 1920, section 7.
 */
@Entity
@Table(name = "print_destruction")
public class PrintDestruction implements Recorded {
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

    private int fingers;

    @Embedded
    private DualControl control;

    @Column(name = "refused_why")
    private String refusedWhy;

    @Version
    private int version;

    protected PrintDestruction() {}

    /** @param fingers of how many there are prints in it @param outcome how the case ended */
    PrintDestruction(
            CertificateNumber number, long setId, int fingers, CourtOutcome outcome, Signatory by, Instant at) {
        this.number = number;
        this.setId = setId;
        this.liveSetId = setId;
        this.fingers = fingers;
        this.outcome = outcome;
        this.control = new DualControl(by, at);
    }

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

    public boolean isWaiting() {
        return control.isWaiting();
    }

    /** Whether the prints are destroyed and this is the certificate. */
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

    /** Of how many fingers there were prints. */
    public int fingers() {
        return fingers;
    }

    public Instant proposedAt() {
        return control.proposedAt();
    }

    /** The account. */
    public String proposedBy() {
        return control.proposedBy();
    }

    /** Null while it waits. */
    public Instant decidedAt() {
        return control.decidedAt();
    }

    /** The account; null while it waits. */
    public String decidedBy() {
        return control.decidedBy();
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
