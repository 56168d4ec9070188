package pk.gov.balochistan.police.criminalrecord;

import pk.gov.balochistan.police.shared.Recorded;

/** That a CNIC has a record, and under which number; nothing of what is in it. */
public record RecordHit(RecordNumber number) implements Recorded {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
