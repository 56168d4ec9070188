package pk.gov.balochistan.police.portal.citizen;

import java.util.List;
import java.util.Locale;

/** The pages of a complaint, in order, each with the fields that it alone may set. */
public enum ComplainStep {
    CATEGORY("category"),
    WHAT("description", "occurredOn"),
    WHERE("district", "station", "whereText"),
    /** Only where the complaint is about the police. */
    WHOM("rung", "belt", "described", "program"),
    CONTACT("named", "name", "phone", "cnic", "texts", "contactNote", "duressWord"),
    CHECK();

    private final List<String> fields;

    ComplainStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** Names of the form's fields; what else is sent is not read. */
    public List<String> fields() {
        return fields;
    }

    /** Where the page stands, without context path and ending. */
    public String address() {
        return this == CATEGORY ? "/complain" : "/complain/" + name().toLowerCase(Locale.ROOT);
    }

    /** The step of a page such as {@code /complain/what.xhtml}. */
    static ComplainStep ofView(String viewId) {
        for (ComplainStep step : values()) {
            if (viewId.equals(step.address() + ".xhtml")) return step;
        }
        throw new IllegalArgumentException("no step of a complaint");
    }

    /** The step that asks for a field. */
    static ComplainStep asking(String field) {
        for (ComplainStep step : values()) {
            if (step.fields.contains(field)) return step;
        }
        return CHECK;
    }
}
