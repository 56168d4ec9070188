package pk.gov.balochistan.police.doubt;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import pk.gov.balochistan.police.examination.PrintComparison;
import pk.gov.balochistan.police.shared.RuleViolation;

/** That an identification is in doubt: one person said why, another withdrew it or let it stand. Kept for good. Source: SECURITY.md T5. */
@Entity
@Table(name = "identification_doubt")
public class IdentificationDoubt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "comparison_id")
    private PrintComparison comparison;

    /** The comparison again unless the identification stands: one has a single doubt that is not refused. */
    @Column(name = "live_comparison_id")
    private Long liveComparisonId;

    private String why;

    @Embedded
    private DualControl control;

    @Column(name = "refused_why")
    private String refusedWhy;

    @Version
    private int version;

    protected IdentificationDoubt() {}

    IdentificationDoubt(PrintComparison comparison, String why, Signatory by, Instant at) {
        this.comparison = comparison;
        this.liveComparisonId = comparison.id();
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
        liveComparisonId = null;
    }

    /** The row, to which the withdrawn comparison refers. */
    Long id() {
        return id;
    }

    PrintComparison comparison() {
        return comparison;
    }

    /** Who doubted it and what another decided. */
    public DualControl control() {
        return control;
    }

    public boolean isWaiting() {
        return control.isWaiting();
    }

    /** Whether the identification was withdrawn for it. */
    public boolean isConfirmed() {
        return control.decision() == DualControl.Decision.CONFIRMED;
    }

    public String why() {
        return why;
    }

    /** Null unless the identification was let stand. */
    public String refusedWhy() {
        return refusedWhy;
    }
}
