package pk.gov.balochistan.police.portal.shared.reason;

import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Reason;

/**
 * A page of one record that is opened for a stated reason.
 *
 * @param <T> what is shown
 */
public abstract class RecordOpening<T> extends NumberedOpening<RecordNumber, T> {
    private static final long serialVersionUID = 1L;

    /** Asks the desk. @throws RuleViolation where there is nothing for this reader, or more has to be said before */
    protected abstract T read(RecordNumber asked, Reason reason);

    @Override
    protected T read(Reason reason) {
        return read(number(), reason);
    }

    @Override
    protected RecordNumber parse(String typed) {
        return RecordNumber.parse(typed);
    }
}
