package pk.gov.balochistan.police.destruction;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** A direction that a withdrawn set of photographs be kept. */
@Entity
@Table(name = "photo_keeping")
public class PhotoKeeping extends SetKeeping {
    protected PhotoKeeping() {}

    PhotoKeeping(long setId, NewKeeping direction, Signatory by, Instant at) {
        super(setId, direction, by, at);
    }
}
