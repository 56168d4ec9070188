package pk.gov.balochistan.police.fir;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** That a section of an FIR no longer stands. */
@Entity
@Table(name = "fir_section_strike")
public class FirSectionStrike {
    @Id
    @OneToOne
    @JoinColumn(name = "section_id")
    private FirSection section;

    @Column(name = "struck_at")
    private Instant at;

    @Column(name = "struck_by")
    private String by;

    private String why;

    protected FirSectionStrike() {}

    FirSectionStrike(FirSection section, String why, Signatory by, Instant at) {
        this.section = section;
        this.why = why;
        this.by = by.actor();
        this.at = at;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String why() {
        return why;
    }
}
