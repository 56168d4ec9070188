package pk.gov.balochistan.police.confirmation;

import java.util.List;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * The calls of one case, for a post that had no part in it.
 *
 * @param mayCall whether the complainant may be asked now
 * @param missed days on which a call about this answer reached nobody
 * @param mayClose enough of them, so that it may be closed without the word
 * @param fromHour from which hour of the day in Pakistan a call is allowed
 * @param calls oldest first
 * @param word that means danger, where one was agreed and the complainant may be called; else null
 */
public record CallSheet(
        Complaint complaint,
        boolean mayCall,
        int missed,
        boolean mayClose,
        int fromHour,
        int untilHour,
        List<ConfirmationCall> calls,
        DuressWord word)
        implements Recorded {
    /** On so many different days a call must have reached nobody. */
    public static final int ENOUGH = 3;

    @Override
    public String auditTarget() {
        return complaint.auditTarget();
    }
}
