package pk.gov.balochistan.police.linking;

import java.time.Instant;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;

/** What a case is known by when another like it is looked for. Identity card and telephone may be null. */
public record Candidate(
        Long id,
        TrackingNumber number,
        String categoryCode,
        Long placeId,
        Instant filedAt,
        ComplaintStatus status,
        Cnic cnic,
        Msisdn phone,
        String story) {
    /** The columns of {@code Complaint c}, in the order of the parts. */
    static final String COLUMNS = "c.id, c.number, c.categoryCode, c.placeId, c.filing.at, c.status,"
            + " c.complainant.person.cnic, c.complainant.person.phone, c.occurrence.description";

    static Candidate of(Complaint complaint) {
        return new Candidate(
                complaint.id(),
                complaint.number(),
                complaint.categoryCode(),
                complaint.placeId(),
                complaint.filedAt(),
                complaint.status(),
                complaint.complainant().person().cnic(),
                complaint.complainant().person().phone(),
                complaint.occurrence().description());
    }

    /** Whether one person filed both, as far as card and telephone tell. */
    boolean isOfSamePerson(Candidate other) {
        return cnic != null && cnic.equals(other.cnic) || phone != null && phone.equals(other.phone);
    }
}
