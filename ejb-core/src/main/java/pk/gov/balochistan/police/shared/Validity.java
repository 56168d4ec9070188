package pk.gov.balochistan.police.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From which day a row holds, and from which it holds no longer: reference data are ended and not removed. */
@Embeddable
public class Validity {
    @Column(name = "valid_from")
    private LocalDate from;

    /** Null while no end is known. */
    @Column(name = "valid_to")
    private LocalDate to;

    protected Validity() {}

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
