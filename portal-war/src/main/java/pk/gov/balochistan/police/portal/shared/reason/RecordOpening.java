package pk.gov.balochistan.police.portal.shared.reason;

import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A page of one record that is opened for a stated reason.
 *
 * @param <T> what is shown
 */
public abstract class RecordOpening<T> extends OpenedForReason<T> {
    private static final long serialVersionUID = 1L;

    private String number;

    /** Asks the desk. @throws RuleViolation where there is nothing for this reader, or more has to be said before */
    protected abstract T read(RecordNumber asked, Reason reason);

    @Override
    protected T read(Reason reason) {
        return read(number(), reason);
    }

    public RecordNumber number() {
        return RecordNumber.parse(number);
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
