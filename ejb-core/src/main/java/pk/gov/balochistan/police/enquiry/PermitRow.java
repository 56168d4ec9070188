package pk.gov.balochistan.police.enquiry;

import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.shared.Recorded;

/** A permit with the officer it is for, as a supervisor sees it. */
public record PermitRow(EnquiryPermit permit, Officer officer) implements Recorded {
    @Override
    public String auditTarget() {
        return permit.auditTarget();
    }
}
