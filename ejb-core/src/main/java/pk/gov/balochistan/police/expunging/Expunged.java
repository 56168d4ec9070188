package pk.gov.balochistan.police.expunging;

import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.shared.Detailed;

/** That the records of a person are expunged. @param done of each record its certificate, the one first whose number was the person's */
public record Expunged(List<DoneExpunction> done) implements Detailed {
    /** Which records: after an older copy of the database was put back, the trail's second store alone says so. */
    @Override
    public String auditDetail() {
        return done.stream()
                .map(DoneExpunction::record)
                .map(RecordNumber::digits)
                .collect(Collectors.joining(",", "records ", ""));
    }
}
