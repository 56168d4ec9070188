package pk.gov.balochistan.police.confirmation;

import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * An answered case whose complainant may be asked by a call: one line of the list. No name and no phone stand in it.
 *
 * @param answeredBy the post that answered
 * @param missed days on which a call about this answer reached nobody
 */
public record AwaitedCall(
        Long complaintId,
        TrackingNumber number,
        String categoryCode,
        Long placeId,
        Role answeredBy,
        Long answeredAtPlaceId,
        Instant answeredAt,
        Instant wordDueAt,
        int missed)
        implements Recorded {
    /** As the query reads it. */
    public AwaitedCall(
            Long complaintId,
            TrackingNumber number,
            String categoryCode,
            Long placeId,
            Role answeredBy,
            Long answeredAtPlaceId,
            Instant answeredAt,
            Instant wordDueAt) {
        this(complaintId, number, categoryCode, placeId, answeredBy, answeredAtPlaceId, answeredAt, wordDueAt, 0);
    }

    AwaitedCall missed(int days) {
        return new AwaitedCall(
                complaintId, number, categoryCode, placeId, answeredBy, answeredAtPlaceId, answeredAt, wordDueAt, days);
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
