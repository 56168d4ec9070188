package pk.gov.balochistan.police.destruction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.lawfultaking.Taking;

/** That a set of photographs is to be destroyed. */
@Entity
@Table(name = "photo_destruction")
@AttributeOverride(name = "things", column = @Column(name = "photographs"))
public class PhotoDestruction extends SetDestruction {
    protected PhotoDestruction() {}

    PhotoDestruction(
            CertificateNumber number, long setId, int photographs, CourtOutcome outcome, Signatory by, Instant at) {
        super(number, setId, photographs, outcome, by, at);
    }

    @Override
    public Taking what() {
        return Taking.PHOTOGRAPHS;
    }
}
