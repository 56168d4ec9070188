package pk.gov.balochistan.police.portal.shared;

import java.io.Serializable;

/** A form that asks for a magistrate's order: of which court, its number and its day. */
public abstract class OrderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String court;
    private String orderNumber;
    private String orderOn;

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
