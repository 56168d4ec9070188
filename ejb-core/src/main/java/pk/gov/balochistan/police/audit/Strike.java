package pk.gov.balochistan.police.audit;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** That something that was entered was wrong, or is no longer so: once, by whom and why. What was entered stays. */
@MappedSuperclass
public abstract class Strike {
    @Column(name = "struck_at")
    private Instant struckAt;

    @Column(name = "struck_by")
    private String struckBy;

    private String why;

    protected Strike() {}

    protected Strike(String why, Signatory by, Instant at) {
        this.struckAt = at;
        this.struckBy = by.actor();
        this.why = why;
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
