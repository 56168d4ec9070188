package pk.gov.balochistan.police.portal.expunging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.expunging.ExpungeDesk;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.retention.Kept;

/** On a record that is open: until when it is kept, and why. For those who work records. */
@Named
@RequestScoped
public class KeptLine {
    @Inject
    private ExpungeDesk desk;

    @Inject
    private SignedIn signedIn;

    private RecordNumber read;
    private Kept kept;

    /** Null for whoever works no records, and before the answer is written. */
    public Kept of(RecordNumber number) {
        // While a form is taken in it stands as it was shown; what the form changes may change the term.
        boolean isAnswering =
                PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
        if (!isAnswering || !signedIn.may(Permission.RECORD_EXPUNGE)) return null;
        if (!number.equals(read)) {
            kept = desk.kept(number);
            read = number;
        }
        return kept;
    }
}
