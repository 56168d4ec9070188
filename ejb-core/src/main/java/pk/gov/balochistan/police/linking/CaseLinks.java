package pk.gov.balochistan.police.linking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.balochistan.police.casework.CasePart;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Shown;

/**
 * What stands beside a case: only what its reader may open.
 *
 * @param number of the case
 * @param seen its version
 * @param mayMark the caller answers for it
 * @param marked cases of which something was said
 * @param offered cases that are likely the same matter; none unless the caller may mark them
 * @param words what the citizen of the older case was told last, as long as this one's was not told since; null for nothing
 * @param places by which rows are named, by id
 */
public record CaseLinks(
        TrackingNumber number,
        int seen,
        boolean mayMark,
        List<LinkedCase> marked,
        List<LinkedCase> offered,
        String words,
        Map<Long, Place> places)
        implements Shown, CasePart, Recorded {
    @Override
    public Collection<LinkedCase> shown() {
        return Stream.concat(marked.stream(), offered.stream()).toList();
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
