package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;

/** On what ground prints or photographs would be taken, as it was typed. */
@Named
@ViewScoped
public class GroundForm implements Serializable {
    private static final Map<String, String> FIELDS = Map.of(
            "taking.order.court", "court",
            "taking.order.number", "orderNumber",
            "taking.order.day", "orderOn",
            "taking.order.future", "orderOn",
            "admin.day", "orderOn");

    private int entry = 1;
    private String standing;
    private String court;
    private String orderNumber;
    private String orderOn;

    /** @throws RuleViolation those of {@link Ground} */
    Ground ground() {
        return new Ground(Chosen.constant(Standing.class, standing), entry, court, orderNumber, Chosen.day(orderOn));
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

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public String getOrderOn() {
        return orderOn;
    }

    public void setOrderOn(String orderOn) {
        this.orderOn = orderOn;
    }
}
