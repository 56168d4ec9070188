package pk.gov.balochistan.police.duress;

import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * What an officer is told of danger to the complainant of a case.
 *
 * @param seen version of the case
 * @param word null where none was agreed, or the reader is not to call the complainant
 * @param mayAnswer the reader is to say what was done about an alarm that stands
 */
public record DuressSheet(TrackingNumber number, int seen, DuressWord word, boolean mayAnswer)
        implements Recorded, Detailed {
    @Override
    public String auditTarget() {
        return number.auditTarget();
    }

    @Override
    public String auditDetail() {
        return word == null ? null : "agreed word";
    }
}
