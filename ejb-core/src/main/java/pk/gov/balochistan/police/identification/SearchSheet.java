package pk.gov.balochistan.police.identification;

import java.util.List;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.shared.Recorded;

/** A search and its list. @param isChosen whether somebody has chosen what is compared */
public record SearchSheet(PrintSearch search, List<Line> candidates, boolean isChosen) implements Recorded {
    /**
     * One place of the list as an examiner sees it: no name, no record, no score.
     *
     * @param place from 1; the first is the likeliest by the matcher, which is no conclusion
     * @param finger under which the candidate's print was taken, UNKNOWN for a trace; null where it was withdrawn since
     * @param comparison the comparison that was opened of it, or null
     */
    public record Line(int place, Finger finger, ExaminationNumber comparison) {}

    @Override
    public String auditTarget() {
        return search.number().auditTarget();
    }
}
