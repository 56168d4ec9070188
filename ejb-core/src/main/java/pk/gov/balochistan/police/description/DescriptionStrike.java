package pk.gov.balochistan.police.description;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.audit.Strike;

/** That an entry of a description was wrong or is no longer so. */
@Entity
@Table(name = "description_strike")
public class DescriptionStrike extends Strike {
    @Id
    @Column(name = "entry_id")
    private Long entryId;

    protected DescriptionStrike() {}

    DescriptionStrike(DescriptionEntry entry, String why, Signatory by, Instant at) {
        super(why, by, at);
        this.entryId = entry.id();
    }

    Long entryId() {
        return entryId;
    }
}
