package pk.gov.balochistan.police.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** That an association was wrong: once, by whom and why. */
@Entity
@Table(name = "association_strike")
public class AssociationStrike {
    @Id
    @Column(name = "association_id")
    private Long associationId;

    @Column(name = "struck_at")
    private Instant struckAt;

    @Column(name = "struck_by")
    private String struckBy;

    private String why;

    protected AssociationStrike() {}

    AssociationStrike(Association of, String why, Signatory by, Instant at) {
        this.associationId = of.id();
        this.struckAt = at;
        this.struckBy = by.actor();
        this.why = why;
    }

    Long associationId() {
        return associationId;
    }

    public Instant struckAt() {
        return struckAt;
    }

    public String struckBy() {
        return struckBy;
    }

    public String why() {
        return why;
    }
}
