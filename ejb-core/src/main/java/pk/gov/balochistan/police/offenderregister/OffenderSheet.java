package pk.gov.balochistan.police.offenderregister;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * One conviction and what passed between us and the register. Nothing of the person but the record's number.
 *
 * @param reports the latest first; none while nothing was reported
 */
public record OffenderSheet(
        RecordNumber record, RecordedOffence entry, Offence offence, List<OffenderReport> reports, OffenderState state)
        implements Recorded {
    /** The latest; null while nothing was reported. */
    public OffenderReport report() {
        return reports.isEmpty() ? null : reports.get(0);
    }

    /** Whether a letter is to go: the report, or that the person be taken out. */
    public boolean isToTell() {
        return state == OffenderState.TO_REPORT || state == OffenderState.TO_TAKE_OUT;
    }

    /** Whether an answer is waited for. A report whose conviction fell is answered no more, since it is taken back. */
    public boolean isAwaited() {
        return state == OffenderState.REPORTED || state == OffenderState.ASKED_OUT;
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
