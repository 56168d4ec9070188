package pk.gov.balochistan.police.transfer;

import java.util.List;
import pk.gov.balochistan.police.casework.CasePart;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * What was asked about a case.
 *
 * @param seen its version
 * @param mayAsk the caller may hand it over, and no post is asked now
 * @param mayWithdraw the caller's post has asked another, which has not answered yet
 * @param rows the latest first
 */
public record TransfersOfCase(
        TrackingNumber number, int seen, boolean mayAsk, boolean mayWithdraw, List<TransferRow> rows)
        implements Recorded, CasePart {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
