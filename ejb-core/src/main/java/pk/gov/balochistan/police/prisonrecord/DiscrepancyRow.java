package pk.gov.balochistan.police.prisonrecord;

import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.prison.Discrepancy;
import pk.gov.balochistan.police.prison.Prison;
import pk.gov.balochistan.police.shared.Recorded;

/** A line of the list: nothing of the person. @param releasedOn null while the person is inside */
public record DiscrepancyRow(
        RecordNumber number,
        int seq,
        Discrepancy kind,
        Instant raisedAt,
        Prison prison,
        LocalDate admittedOn,
        LocalDate releasedOn)
        implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
