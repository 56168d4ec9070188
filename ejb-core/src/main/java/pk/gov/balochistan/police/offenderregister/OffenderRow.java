package pk.gov.balochistan.police.offenderregister;

import java.time.LocalDate;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * A conviction in a list. Nothing of the person but the record's number.
 *
 * @param entry its number within the record
 * @param offence code of the section
 * @param since the day of the outcome as it stands
 */
public record OffenderRow(
        RecordNumber record, int entry, String offence, CourtOutcome outcome, LocalDate since, OffenderState state)
        implements Recorded {
    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
