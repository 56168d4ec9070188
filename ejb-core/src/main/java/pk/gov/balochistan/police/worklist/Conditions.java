package pk.gov.balochistan.police.worklist;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import pk.gov.balochistan.police.complaint.Visibility;

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
