package pk.gov.balochistan.police.sheet;

import java.util.List;
import pk.gov.balochistan.police.shared.Detailed;

/** What became of a sheet, line by line in its order. @param from whence it came, as the trail names it */
public record SheetReport(String from, List<ReportLine> lines) implements Detailed {
    public SheetReport {
        lines = List.copyOf(lines);
    }

    public long count(LineOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Whether a line is refused, so that nothing of the sheet is filed. */
    public boolean isRefused() {
        return count(LineOutcome.REFUSED) > 0;
    }

    @Override
    public String auditDetail() {
        String told = from + " lines=" + lines.size() + " filed=" + count(LineOutcome.FILED) + " known="
                + count(LineOutcome.KNOWN) + " refused=" + count(LineOutcome.REFUSED);
        long leftOut = count(LineOutcome.NOT_ON_RECORD);
        return leftOut == 0 ? told : told + " left out=" + leftOut;
    }
}
