package pk.gov.balochistan.police.portal.shared.reason;

import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A page of what one number names, opened for a stated reason.
 *
 * @param <N> the number
 * @param <T> what is shown
 */
public abstract class NumberedOpening<N extends Printed, T> extends OpenedForReason<T> {
    private static final long serialVersionUID = 1L;

    private String number;

    /** Reads what the address says. @throws RuleViolation where it is no such number */
    protected abstract N parse(String typed);

    public N number() {
        return parse(number);
    }

    /** As printed, for the head of the page; empty where it is no number. */
    public String getPrinted() {
        try {
            return number().printed();
        } catch (RuleViolation mistyped) {
            return "";
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
