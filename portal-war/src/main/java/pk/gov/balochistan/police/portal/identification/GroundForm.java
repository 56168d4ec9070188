package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Map;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.OrderForm;
import pk.gov.balochistan.police.shared.RuleViolation;

/** On what ground prints or photographs would be taken, as it was typed. */
@Named
@ViewScoped
public class GroundForm extends OrderForm {
    private static final Map<String, String> FIELDS = Map.of(
            "taking.order.court", "court",
            "taking.order.number", "orderNumber",
            "taking.order.day", "orderOn",
            "taking.order.future", "orderOn",
            "admin.day", "orderOn");

    private int entry = 1;
    private String standing;

    /** @throws RuleViolation those of {@link Ground} */
    Ground ground() {
        return new Ground(
                Chosen.constant(Standing.class, standing),
                entry,
                getCourt(),
                getOrderNumber(),
                Chosen.day(getOrderOn()));
    }

    /** Beside which field of the form a refusal stands; null for one that is not of the ground. */
    static String field(String form, RuleViolation refusal) {
        String key = refusal.about();
        String field = key.startsWith("taking.ground.") ? "standing" : FIELDS.get(key);
        return field == null ? null : form + ":" + field;
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public int getEntry() {
        return entry;
    }

    public void setEntry(int entry) {
        this.entry = entry;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }
}
