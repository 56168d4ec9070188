package pk.gov.balochistan.police.enquiry;

import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.Recorded;

/** A question as a supervisor sees it. @param belt in whose name it was asked */
public record EnquiryRow(Enquiry enquiry, BeltNumber belt) implements Recorded {
    @Override
    public String auditTarget() {
        return enquiry.auditTarget();
    }
}
