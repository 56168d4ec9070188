package pk.gov.balochistan.police.destruction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.keeping.Keeping;
import pk.gov.balochistan.police.keeping.NewKeeping;

/** A direction that a withdrawn set of prints be kept. */
@Entity
@Table(name = "print_keeping")
@AttributeOverride(name = "keptId", column = @Column(name = "set_id"))
@AttributeOverride(name = "liveKeptId", column = @Column(name = "live_set_id"))
public class PrintKeeping extends Keeping {
    protected PrintKeeping() {}

    PrintKeeping(long setId, NewKeeping direction, Signatory by, Instant at) {
        super(setId, direction, by, at);
    }
}
