package pk.gov.balochistan.police.supervision;

import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.worklist.Period;

/**
 * The figures of one place for one reader.
 *
 * @param seats the places whose head the reader is
 * @param upwards the place and those above it, as far as the reader answers for them, from the highest down
 * @param total of everything under the place
 * @param places one line for each place right below it; where cases name none of them, one of the place alone
 * @param officers one line for each officer who has or had a case, and one without an officer for the cases that nobody has, up to a
 *     district; empty for more than that
 * @param repeated posts under the place that were complained of again and again, most complaints first
 * @param repeatedOfficers officers whom as many complaints name by number, most complaints first
 */
public record Supervision(
        List<Place> seats,
        List<Place> upwards,
        Period period,
        FigureLine<Place> total,
        List<FigureLine<Place>> places,
        List<FigureLine<ComplaintCategory>> categories,
        List<FigureLine<Channel>> channels,
        List<FigureLine<Optional<Officer>>> officers,
        List<RepeatedPost> repeated,
        List<RepeatedOfficer> repeatedOfficers)
        implements Detailed {
    public Place place() {
        return total.of();
    }

    @Override
    public String auditDetail() {
        return "place=" + place().code() + " days=" + period.days();
    }
}
