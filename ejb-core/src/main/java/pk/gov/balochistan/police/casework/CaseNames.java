package pk.gov.balochistan.police.casework;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;

/** A list of cases whose rows name places by their ids and kinds by their codes. */
public interface CaseNames {
    /** By id. */
    Map<Long, Place> places();

    List<ComplaintCategory> categories();

    /** Empty for a place that is unknown. */
    default String placeName(Long id, Language language) {
        Place place = places().get(id);
        return place == null ? "" : place.name(language);
    }

    /** A code that none of them has stands for itself. */
    default String categoryName(String code, Language language) {
        return categories().stream()
                .filter(category -> category.code().equals(code))
                .map(category -> category.name(language))
                .findFirst()
                .orElse(code);
    }
}
