package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.printtaking.Ground;
import pk.gov.balochistan.police.printtaking.Standing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** On what ground prints would be taken, as it was typed. */
@Named
@ViewScoped
public class GroundForm implements Serializable {
    private int entry = 1;
    private String standing;
    private String court;
    private String orderNumber;
    private String orderOn;

    /** @throws RuleViolation those of {@link Ground} */
    Ground ground() {
        return new Ground(Chosen.constant(Standing.class, standing), entry, court, orderNumber, Chosen.day(orderOn));
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
