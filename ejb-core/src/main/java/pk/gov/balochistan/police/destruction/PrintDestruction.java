package pk.gov.balochistan.police.destruction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.lawfultaking.Taking;

/** That a set of prints is to be destroyed. */
@Entity
@Table(name = "print_destruction")
@AttributeOverride(name = "things", column = @Column(name = "fingers"))
public class PrintDestruction extends SetDestruction {
    protected PrintDestruction() {}

    PrintDestruction(
            CertificateNumber number, long setId, int fingers, CourtOutcome outcome, Signatory by, Instant at) {
        super(number, setId, fingers, outcome, by, at);
    }

    @Override
    public Taking what() {
        return Taking.PRINTS;
    }
}
