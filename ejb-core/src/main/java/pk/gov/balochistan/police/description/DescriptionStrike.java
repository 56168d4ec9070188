package pk.gov.balochistan.police.description;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** That an entry was wrong or is no longer so: once, by whom and why. */
@Entity
@Table(name = "description_strike")
public class Strike {
    @Id
    @Column(name = "entry_id")
    private Long entryId;

    @Column(name = "struck_at")
    private Instant struckAt;

    @Column(name = "struck_by")
    private String struckBy;

    private String why;

    protected Strike() {}

    Strike(DescriptionEntry entry, String why, Signatory by, Instant at) {
        this.entryId = entry.id();
        this.struckAt = at;
        this.struckBy = by.actor();
        this.why = why;
    }

    Long entryId() {
        return entryId;
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
