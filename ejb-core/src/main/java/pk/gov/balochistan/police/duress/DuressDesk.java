package pk.gov.balochistan.police.duress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Who reads the word that means danger, and who says what was done about an alarm. */
@Stateless
public class DuressDesk {
    @Inject
    Complaints complaints;

    @Inject
    OwnCases own;

    @Inject
    AgreedWords agreed;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The word is shown to whoever works the case, and so speaks to the complainant. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_READ)
    public DuressSheet look(TrackingNumber number) {
        Complaint complaint = complaints.require(number, callers.current().scope(Permission.COMPLAINT_READ));
        boolean mine = own.isAnsweredFor(complaint, Permission.COMPLAINT_WORK);
        return new DuressSheet(
                number,
                complaint.version(),
                mine ? agreed.of(complaint).orElse(null) : null,
                mine && complaint.complainant().dangerAt() != null);
    }

    /**
     * What was done about the alarm, for officers' eyes; then it stands no longer. Of a case that was closed meanwhile, too.
     *
     * @throws RuleViolation complaint.refusal.noDanger, complaint.refusal.noteMissing
     */
    @Permit(Permission.COMPLAINT_WORK)
    public void answer(TrackingNumber number, int seen, String done) {
        Complaint complaint = own.require(number, seen, Permission.COMPLAINT_WORK);
        agreed.answer(complaint, new Step(callers.current().actor(), clock.instant(), done, false));
    }
}
