package pk.gov.balochistan.police.portal.expunging;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.expunging.NewOrder;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A court's order that a record be expunged, as it was typed. */
@Named("expungeOrder")
@ViewScoped
public class OrderForm implements Serializable {
    private String court;
    private String number;
    private String on;

    /** @throws RuleViolation those of {@link NewOrder} */
    NewOrder order() {
        return new NewOrder(court, number, Chosen.day(on));
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
