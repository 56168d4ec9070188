package pk.gov.balochistan.police.reception;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Shown;

/**
 * The complaints of a session, in the order in which they were filed.
 *
 * @param lines those that the reader may see, at most {@link OpenCourts#MOST_LINES}
 * @param places by which the posts are named, by id
 */
public record CourtSheet(
        HeldCourt held, List<CourtLine> lines, Map<Long, Place> places, List<ComplaintCategory> categories)
        implements Shown {
    /** Of a line that is not sealed. */
    public String matter(CourtLine line, Language language) {
        return categories.stream()
                .filter(category -> category.code().equals(line.categoryCode()))
                .map(category -> category.name(language))
                .findFirst()
                .orElse(line.categoryCode());
    }

    @Override
    public List<CourtLine> shown() {
        return lines;
    }
}
