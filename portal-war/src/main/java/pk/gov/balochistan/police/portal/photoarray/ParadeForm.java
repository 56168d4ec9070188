package pk.gov.balochistan.police.portal.photoarray;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import pk.gov.balochistan.police.photoarray.ArrayGround;
import pk.gov.balochistan.police.photoarray.ParadeBar;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Why no parade is possible, as it was typed. */
@Named
@ViewScoped
public class ParadeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String bar;
    private String court;
    private String orderNumber;
    private String orderOn;
    private String words;

    /** @throws RuleViolation those of {@link ArrayGround} */
    ArrayGround ground() {
        return new ArrayGround(Chosen.constant(ParadeBar.class, bar), court, orderNumber, day(), words);
    }

    private LocalDate day() {
        try {
            return Chosen.day(orderOn);
        } catch (RuleViolation mistyped) {
            throw new RuleViolation("arrays.order.day");
        }
    }

    public ParadeBar[] getBars() {
        return ParadeBar.values();
    }

    public String getBar() {
        return bar;
    }

    public void setBar(String bar) {
        this.bar = bar;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
