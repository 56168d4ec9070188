package pk.gov.balochistan.police.correction;

import java.time.LocalDate;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Recorded;

/** A line of the list: nothing of the person. @param proposedBy the account whose answer waits for a second person; null where none does */
public record CorrectionRow(
        CorrectionNumber number,
        RecordNumber record,
        CorrectionGround ground,
        LocalDate receivedOn,
        LocalDate dueOn,
        CorrectionRequest.State state,
        String proposedBy)
        implements Recorded {
    public boolean isOverdue(LocalDate today) {
        return state == CorrectionRequest.State.OPEN && today.isAfter(dueOn);
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
