package pk.gov.balochistan.police.hearing;

import java.util.List;
import pk.gov.balochistan.police.casework.CasePart;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * The talks of a case.
 *
 * @param seen version of the case
 * @param mayFix the caller answers for it, it is open, and its kind lets both sides be brought together
 * @param mayEnd the caller answers for it
 * @param rows the latest first
 */
public record HearingsOfCase(TrackingNumber number, int seen, boolean mayFix, boolean mayEnd, List<CaseHearing> rows)
        implements Recorded, CasePart {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
