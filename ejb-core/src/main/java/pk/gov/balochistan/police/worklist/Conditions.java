package pk.gov.balochistan.police.worklist;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import pk.gov.balochistan.police.complaint.Visibility;

/** What a query over {@code Complaint c} asks, joined by "and", with what it binds: first of all that the caller may see it. */
final class Conditions {
    private final StringBuilder text;
    private final Visibility visibility;
    private final Map<String, Object> bound = new LinkedHashMap<>();

    Conditions(Visibility visibility) {
        this.visibility = visibility;
        this.text = new StringBuilder(visibility.condition());
    }

    void and(String condition) {
        text.append(" and ").append(condition);
    }

    void and(String condition, String name, Object value) {
        and(condition);
        bind(name, value);
    }

    void bind(String name, Object value) {
        bound.put(name, value);
    }

    String text() {
        return text.toString();
    }

    void bind(TypedQuery<?> query) {
        visibility.bind(query);
        bound.forEach(query::setParameter);
    }
}
