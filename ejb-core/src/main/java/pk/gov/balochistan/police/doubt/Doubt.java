package pk.gov.balochistan.police.doubt;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.RuleViolation;

/** That something may be wrong: one person said why, another withdrew it or let it stand. Kept for good. Source: SECURITY.md T5. */
@MappedSuperclass
public abstract class Doubt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    private String why;

    @Embedded
    private DualControl control;

    @Column(name = "refused_why")
    private String refusedWhy;

    @Version
    private int version;

    protected Doubt() {}

    protected Doubt(String why, Signatory by, Instant at) {
        this.why = why;
        this.control = new DualControl(by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void confirm(Signatory by, Instant at) {
        control.decide(DualControl.Decision.CONFIRMED, by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void refuse(String refused, Signatory by, Instant at) {
        control.decide(DualControl.Decision.REFUSED, by, at);
        refusedWhy = refused;
        endLife();
    }

    /** What was doubted stands, and may be doubted again: the row holds its place no longer. */
    protected abstract void endLife();

    /** The row, to which what was withdrawn for it refers. A form that decides on it carries it. */
    public Long id() {
        return id;
    }

    /** @param seen the doubt that whoever decides has read @throws ChangedMeanwhile where this is another */
    void requireSeen(long seen) {
        if (id != seen) throw new ChangedMeanwhile();
    }

    /** Who doubted it and what another decided. */
    public DualControl control() {
        return control;
    }

    public boolean isWaiting() {
        return control.isWaiting();
    }

    /** Whether it was withdrawn for this doubt. */
    public boolean isConfirmed() {
        return control.decision() == DualControl.Decision.CONFIRMED;
    }

    public String why() {
        return why;
    }

    /** Null unless it was let stand. */
    public String refusedWhy() {
        return refusedWhy;
    }
}
