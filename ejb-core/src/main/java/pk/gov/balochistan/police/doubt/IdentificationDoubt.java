package pk.gov.balochistan.police.doubt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.examination.PrintComparison;

/** That an identification is in doubt. */
@Entity
@Table(name = "identification_doubt")
public class IdentificationDoubt extends Doubt {
    @ManyToOne
    @JoinColumn(name = "comparison_id")
    private PrintComparison comparison;

    /** The comparison again unless the identification stands: one has a single doubt that is not refused. */
    @Column(name = "live_comparison_id")
    private Long liveComparisonId;

    protected IdentificationDoubt() {}

    IdentificationDoubt(PrintComparison comparison, String why, Signatory by, Instant at) {
        super(why, by, at);
        this.comparison = comparison;
        this.liveComparisonId = comparison.id();
    }

    @Override
    protected void endLife() {
        liveComparisonId = null;
    }
}
