package pk.gov.balochistan.police.transfer;

import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A case that the caller's post is asked to take over, as far as it must be known to say yes or no: not who complains.
 *
 * @param place where it lies now
 * @param story in the citizen's words
 * @param whereText or null
 * @param occurredOn or null
 * @param dueAt when the citizen was promised an answer, whoever gives it
 */
public record IncomingTransfer(
        TrackingNumber number,
        ComplaintCategory category,
        Place place,
        String story,
        String whereText,
        LocalDate occurredOn,
        Instant filedAt,
        Instant dueAt,
        TransferRow asked)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
