package pk.gov.balochistan.police.worklist;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;

/** What a query over {@code Complaint c} asks, joined by "and", with what it binds: first of all that the caller may see it. */
public final class Conditions {
    private final StringBuilder text;
    private final Visibility visibility;
    private final Map<String, Object> bound = new LinkedHashMap<>();

    public Conditions(Visibility visibility) {
        this.visibility = visibility;
        this.text = new StringBuilder(visibility.condition());
    }

    public void and(String condition) {
        text.append(" and ").append(condition);
    }

    public void and(String condition, String name, Object value) {
        and(condition);
        bind(name, value);
    }

    /**
     * Narrows to a place and what lies under it. Nothing lies under a place that nobody knows, and everything under the province.
     *
     * @param placeCode null for every place
     * @param alone of the place itself alone
     */
    public void at(Places places, String placeCode, boolean alone) {
        if (placeCode == null) return;
        Optional<Place> top = places.find(placeCode);
        if (top.isEmpty()) and(Visibility.NOTHING);
        else if (alone) and("c.placeId = :place", "place", top.get().id());
        else if (top.get().parentId() != null)
            and(
                    "c.placeId in :placesUnder",
                    "placesUnder",
                    places.idsUnder(top.get().path()));
    }

    public void bind(String name, Object value) {
        bound.put(name, value);
    }

    public String text() {
        return text.toString();
    }

    public void bind(TypedQuery<?> query) {
        visibility.bind(query);
        bound.forEach(query::setParameter);
    }
}
