package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.enquiry.Enquiry;
import pk.gov.balochistan.police.enquiry.EnquiryDesk;
import pk.gov.balochistan.police.enquiry.EnquiryPermit;
import pk.gov.balochistan.police.enquiry.IssuedCodes;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One's own card of codes, shown in one answer of the server and never again, and what was asked in one's name. */
@Named
@RequestScoped
public class CodesPage {
    @Inject
    private EnquiryDesk desk;

    @Inject
    private PageMessages messages;

    private EnquiryPermit permit;
    private List<Enquiry> enquiries;
    private IssuedCodes issued;

    public void issue() {
        try {
            issued = desk.issueCodes();
            permit = null;
            messages.done("enquiry.page.issued");
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
    }

    /** The new card; null but in the answer that made it. */
    public IssuedCodes getIssued() {
        return issued;
    }

    /** One's own leave to ask; null where no phone is registered. */
    public EnquiryPermit getPermit() {
        if (permit == null) permit = desk.own().orElse(null);
        return permit;
    }

    public boolean isPaused() {
        return getPermit() != null && getPermit().isPausedAt(Instant.now());
    }

    public List<Enquiry> getEnquiries() {
        if (enquiries == null) enquiries = desk.listOwn();
        return enquiries;
    }
}
