package pk.gov.balochistan.police.doubt;

import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/** What two persons took out. @param set its number within the record @param identifications that rested on it and were withdrawn with it */
public record WithdrawnSet(RecordNumber record, Taking what, int set, List<ExaminationNumber> identifications)
        implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return record.auditTarget();
    }

    @Override
    public String auditDetail() {
        return what + " set " + set + " withdrawn"
                + identifications.stream()
                        .map(ExaminationNumber::digits)
                        .collect(Collectors.joining(" ", " with identifications: ", ""));
    }
}
