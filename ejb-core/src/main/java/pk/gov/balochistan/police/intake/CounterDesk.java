package pk.gov.balochistan.police.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.grievance.NewComplaint;

/** The front desk of a station, where an officer files what a citizen says. */
@Stateless
public class CounterDesk {
    @Inject
    ComplaintIntake intake;

    @Inject
    Complaints complaints;

    @Inject
    ComplaintNotices notices;

    @Inject
    FormDrafts drafts;

    @Inject
    Callers callers;

    /** Files for a citizen, with no limit: the citizen stands there. The clerk who lodged it sees the receipt and no more. */
    @Permit(Permission.COMPLAINT_LODGE_FOR_CITIZEN)
    public Filed lodgeForCitizen(NewComplaint complaint) {
        boolean isNew = !intake.isFiled(complaint.idempotencyKey());
        Filed filed = intake.file(complaint, callers.current().actor());
        if (isNew) complaints.find(filed.number()).ifPresent(notices::filed);
        return filed;
    }

    /** Keeps a receipt under the name that the desk's browser holds, with no limit either. */
    @Permit(value = Permission.COMPLAINT_LODGE_FOR_CITIZEN, audited = false)
    public void keepReceipt(String token, Map<String, String> receipt) {
        drafts.keep(token, CitizenDesk.FORM, receipt);
    }

    /** The desk turns to the next citizen, who must not read the last one's number and code. */
    @Permit(value = Permission.COMPLAINT_LODGE_FOR_CITIZEN, audited = false)
    public void forgetReceipt(String token) {
        drafts.forget(token);
    }
}
