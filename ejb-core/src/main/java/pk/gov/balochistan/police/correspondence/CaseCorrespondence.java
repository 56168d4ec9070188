package pk.gov.balochistan.police.correspondence;

import java.time.Instant;
import pk.gov.balochistan.police.casework.CasePart;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * What came from the complainant of a case and waits, for whoever may see the case.
 *
 * @param seen version of the case
 * @param unread how many words and files nobody has read who answers for it
 * @param since when the first of them came; null for none
 * @param answersFor whether the caller may say that they are read
 * @param mayAsk whether the caller may ask the complainant something now
 */
public record CaseCorrespondence(
        TrackingNumber number, int seen, int unread, Instant since, boolean answersFor, boolean mayAsk)
        implements Recorded, CasePart {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
