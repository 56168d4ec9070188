package pk.gov.balochistan.police.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.reception.NewReception;
import pk.gov.balochistan.police.reception.Receptions;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The front desk of a station, where an officer files what a citizen says or has written. */
@Stateless
public class CounterDesk {
    @Inject
    ComplaintIntake intake;

    @Inject
    Complaints complaints;

    @Inject
    ComplaintNotices notices;

    @Inject
    Receptions receptions;

    @Inject
    FormDrafts drafts;

    @Inject
    Callers callers;

    /**
     * Files for a citizen, with no limit: the citizen stands there, calls or has written. The clerk who lodged it sees the receipt and,
     * of a session of open court, its sheet, and no more.
     *
     * @throws RuleViolation refusal.officer.unknown, and those of {@link Receptions#add}
     */
    @Permit(Permission.COMPLAINT_LODGE_FOR_CITIZEN)
    public Filed lodgeForCitizen(NewComplaint complaint, NewReception how) {
        if (!Channel.CLERKS.contains(complaint.channel())) throw new IllegalArgumentException("no clerk files that");
        boolean isNew = !intake.isFiled(complaint.idempotencyKey());
        String clerk = callers.current().actor();
        Filed filed = intake.file(complaint, clerk);
        if (!isNew) return filed;
        Complaint opened = complaints.find(filed.number()).orElseThrow();
        receptions.add(opened, how, clerk);
        notices.filed(opened);
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
