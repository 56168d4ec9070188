package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.enquiry.EnquiryChoice;
import pk.gov.balochistan.police.enquiry.EnquiryDesk;
import pk.gov.balochistan.police.portal.shared.SignedIn;

/** On the first page after the sign-in: the alarms that whoever supervises enquiries by text must look at. Source: SMS.md, rule 5. */
@Named
@RequestScoped
public class EnquiryAlarms {
    private EnquiryDesk desk;
    private SignedIn signedIn;
    private Integer count;

    protected EnquiryAlarms() {}

    @Inject
    EnquiryAlarms(EnquiryDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    /** Whether one of the posts held supervises. */
    public boolean isShown() {
        return signedIn.may(Permission.CRIMINAL_RECORD_SMS_SUPERVISE);
    }

    public int getCount() {
        if (count == null) count = desk.countFreshAlarms();
        return count;
    }

    /** What the list of exactly these is asked for by. */
    public EnquiryChoice getChoice() {
        return EnquiryChoice.FRESH_ALARMS;
    }
}
