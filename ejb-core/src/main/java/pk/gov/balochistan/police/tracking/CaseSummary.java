package pk.gov.balochistan.police.tracking;

import java.time.LocalDate;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;

/**
 * What a complainant takes to the Justice of the Peace (s.22-A(6) Cr.P.C.): the own report, what the police answered and when, and
 * nothing that officers wrote for themselves.
 *
 * @param tracked what the citizen is told; in full
 * @param petitioner the complainant's name; null of one who gave none
 * @param description in the complainant's own words
 * @param place where it lies
 * @param whereText in the complainant's own words, or null
 * @param occurredOn or null
 */
public record CaseSummary(
        Tracked tracked,
        String petitioner,
        ComplaintCategory category,
        String description,
        Place place,
        String whereText,
        LocalDate occurredOn) {}
