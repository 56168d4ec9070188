package pk.gov.balochistan.police.referral;

import pk.gov.balochistan.police.casework.CasePart;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * Whether the referral of a case is the caller's to undo.
 *
 * @param seen version of the case
 */
public record ReferralOfCase(TrackingNumber number, int seen, boolean mayTakeBack) implements Recorded, CasePart {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
