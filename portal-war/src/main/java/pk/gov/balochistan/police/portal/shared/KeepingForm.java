package pk.gov.balochistan.police.portal.shared;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A direction that prints, photographs or a whole record be kept, as it was typed. */
@Named
@ViewScoped
public class KeepingForm implements Serializable {
    /** Which field of this part a refusal is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "prints.keep.authority", "authority",
            "taking.order.number", "orderNumber",
            "taking.order.day", "orderOn",
            "taking.order.future", "orderOn",
            "prints.keep.until", "until",
            "prints.keep.over", "until");

    private String authority;
    private String orderNumber;
    private String orderOn;
    private String until;

    /** Beside which field of a form with this part a refusal stands, by what it is about. @param form its id */
    public static Map<String, String> fieldsIn(String form) {
        return FIELDS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> form + ":" + field.getValue()));
    }

    /** @throws RuleViolation those of {@link NewKeeping} */
    public NewKeeping direction() {
        return new NewKeeping(authority, orderNumber, Chosen.day(orderOn), Chosen.day(until));
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
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

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
