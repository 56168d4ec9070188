package pk.gov.balochistan.police.portal.duress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.duress.DuressDesk;
import pk.gov.balochistan.police.duress.DuressSheet;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The word and the alarm of the case on the sheet. The sheet asks only where a word was agreed. */
@Named("alarmPage")
@RequestScoped
public class AlarmPage {
    @Inject
    private DuressDesk desk;

    @Inject
    private PageMessages messages;

    private DuressSheet sheet;
    private String done;

    /** What this reader is told of the case as it is shown. */
    public DuressSheet of(Complaint complaint) {
        if (sheet == null || sheet.seen() != complaint.version()) sheet = desk.look(complaint.number());
        return sheet;
    }

    /** @param seen version of the case as it was shown */
    public void answer(String number, int seen) {
        try {
            desk.answer(TrackingNumber.parse(number), seen, done);
            done = null;
            messages.done("alarm.saved");
        } catch (RuleViolation refusal) {
            boolean ofField = refusal.about().startsWith("complaint.refusal.note");
            messages.refuse(ofField ? "alarm:done" : null, refusal);
        }
        sheet = null;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
