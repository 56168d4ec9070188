package pk.gov.balochistan.police.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.audit.Strike;

/** That an association was wrong. */
@Entity
@Table(name = "association_strike")
public class AssociationStrike extends Strike {
    @Id
    @Column(name = "association_id")
    private Long associationId;

    protected AssociationStrike() {}

    AssociationStrike(Association of, String why, Signatory by, Instant at) {
        super(why, by, at);
        this.associationId = of.id();
    }

    Long associationId() {
        return associationId;
    }
}
