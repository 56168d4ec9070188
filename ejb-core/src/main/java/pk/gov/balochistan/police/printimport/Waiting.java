package pk.gov.balochistan.police.printimport;

import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Recorded;

/** A file that waits for a person: of which record, by its number alone. */
public record Waiting(BatchLine line, RecordNumber record) implements Recorded {
    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
