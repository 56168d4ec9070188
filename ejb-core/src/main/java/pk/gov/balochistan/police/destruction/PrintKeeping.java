package pk.gov.balochistan.police.destruction;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** A direction that a withdrawn set of prints be kept. */
@Entity
@Table(name = "print_keeping")
public class PrintKeeping extends SetKeeping {
    protected PrintKeeping() {}

    PrintKeeping(long setId, NewKeeping direction, Signatory by, Instant at) {
        super(setId, direction, by, at);
    }
}
