package pk.gov.balochistan.police.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the trail that the sealer has not linked yet. Added with the row, removed when it is sealed. */
@Entity
@Table(name = "audit_pending")
class AuditPending {
    @Id
    @Column(name = "entry_id")
    private Long entryId;

    protected AuditPending() {}

    AuditPending(Long entryId) {
        this.entryId = entryId;
    }

    Long entryId() {
        return entryId;
    }
}
