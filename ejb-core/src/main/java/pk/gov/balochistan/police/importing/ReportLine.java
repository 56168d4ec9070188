package pk.gov.balochistan.police.importing;

import java.util.List;
import pk.gov.balochistan.police.identifier.TrackingNumber;

/**
 * What became of a line, or would.
 *
 * @param number of the line in the sheet
 * @param reference as the source writes it, or null
 * @param filedAs null unless it was filed by this very order
 * @param problems empty unless it is refused
 */
public record ReportLine(
        int number, String reference, LineOutcome outcome, TrackingNumber filedAs, List<LineProblem> problems) {
    static ReportLine refused(ReadLine line) {
        return new ReportLine(line.number(), line.reference(), LineOutcome.REFUSED, null, line.problems());
    }

    static ReportLine of(ReadLine line, LineOutcome outcome, TrackingNumber filedAs) {
        return new ReportLine(line.number(), line.reference(), outcome, filedAs, List.of());
    }
}
