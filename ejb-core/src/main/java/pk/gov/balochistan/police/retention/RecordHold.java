package pk.gov.balochistan.police.retention;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.keeping.Keeping;
import pk.gov.balochistan.police.keeping.NewKeeping;

/** A direction that a whole record be kept. */
@Entity
@Table(name = "record_hold")
@AttributeOverride(name = "keptId", column = @Column(name = "record_id"))
@AttributeOverride(name = "liveKeptId", column = @Column(name = "live_record_id"))
public class RecordHold extends Keeping {
    protected RecordHold() {}

    RecordHold(long recordId, NewKeeping direction, Signatory by, Instant at) {
        super(recordId, direction, by, at);
    }
}
