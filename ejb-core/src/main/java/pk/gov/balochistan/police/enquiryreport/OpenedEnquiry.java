package pk.gov.balochistan.police.enquiryreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.casework.CasePart;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * The enquiries into a case, as its officers see them.
 *
 * @param seen version of the case
 * @param rounds the latest first; empty where nobody enquired yet
 * @param answers which post answers the report that is owed or in; null where none is, or no post may
 * @param isMissing the police may not answer the case before a report was accepted
 * @param mayOrder the caller may order an enquiry now
 * @param mayWrite the caller may hand a version in now
 * @param mayAnswer a report waits for the caller's answer
 * @param reportDay the day that is offered for a report ordered now
 * @param draft what the caller kept of a version not handed in, by field; empty where it was not asked for
 */
public record OpenedEnquiry(
        TrackingNumber number,
        int seen,
        List<Round> rounds,
        Post answers,
        boolean isMissing,
        boolean mayOrder,
        boolean mayWrite,
        boolean mayAnswer,
        LocalDate reportDay,
        Map<String, String> draft)
        implements CasePart, Recorded {
    /** One enquiry with all versions of its report, the latest first. */
    public record Round(CaseEnquiry enquiry, List<WrittenReport> versions) {}

    /** The one that is open; null where none is. */
    public Round open() {
        return rounds.stream()
                .filter(round -> round.enquiry().state().isOpen())
                .findFirst()
                .orElse(null);
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
