package pk.gov.balochistan.police.fir;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;

/** That an FIR is hidden from others at its station. Source: PPC s.376-A, Anti-Rape Act 2021 s.26. */
@Entity
@Table(name = "fir_seal")
public class FirSeal {
    @Id
    @Column(name = "fir_id")
    private Long firId;

    @Column(name = "sealed_at")
    private Instant at;

    @Column(name = "sealed_by")
    private String by;

    protected FirSeal() {}

    FirSeal(Fir fir, Signatory by, Instant at) {
        this.firId = fir.id();
        this.by = by.actor();
        this.at = at;
    }

    public Instant at() {
        return at;
    }
}
