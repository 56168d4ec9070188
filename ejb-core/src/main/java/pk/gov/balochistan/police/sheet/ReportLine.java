package pk.gov.balochistan.police.sheet;

import java.util.List;
import pk.gov.balochistan.police.shared.Printed;

/**
 * What became of a line, or would.
 *
 * @param number of the line in the sheet
 * @param reference as the source writes it, or null
 * @param filedAs the number under which it is known here; null while it is not
 * @param problems empty unless it is refused or says something else
 */
public record ReportLine(
        int number, String reference, LineOutcome outcome, Printed filedAs, List<LineProblem> problems) {
    public static ReportLine refused(int number, String reference, List<LineProblem> problems) {
        return new ReportLine(number, reference, LineOutcome.REFUSED, null, problems);
    }

    /** @param problems in what it says something else */
    public static ReportLine differs(int number, String reference, Printed filedAs, List<LineProblem> problems) {
        return new ReportLine(number, reference, LineOutcome.DIFFERS, filedAs, problems);
    }

    /** @param filedAs may be null */
    public static ReportLine of(int number, String reference, LineOutcome outcome, Printed filedAs) {
        return new ReportLine(number, reference, outcome, filedAs, List.of());
    }
}
