package pk.gov.balochistan.police.printfolder;

import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.sheet.CsvCell;

/**
 * What became of a folder, line by line in the order of its list.
 *
 * @param kept how many of the files that the report says came in are in the database; null of a dry run
 */
public record BatchReport(List<LineReport> lines, boolean isDry, Long kept) implements Detailed {
    private static final List<String> HEADING = List.of("line", "file", "record", "outcome", "words", "words_urdu");

    public long count(LineEnd end) {
        return lines.stream().filter(line -> line.end() == end).count();
    }

    /** How many lines it has, which is those of the list. */
    public int size() {
        return lines.size();
    }

    /** Whether the database has what the report says, no more and no less. */
    public boolean isReconciled() {
        return isDry || kept == lines.size() - count(LineEnd.REFUSED);
    }

    /** For a spreadsheet; no cell of it runs. */
    String csv() {
        return CsvCell.MARK
                + CsvCell.line(HEADING)
                + lines.stream().map(line -> CsvCell.line(line.cells())).collect(Collectors.joining());
    }

    @Override
    public String auditDetail() {
        return "lines=" + lines.size() + " taken=" + count(LineEnd.TAKEN) + " known=" + count(LineEnd.KNOWN)
                + " waiting=" + count(LineEnd.WAITING) + " refused=" + count(LineEnd.REFUSED)
                + (isDry ? " dry" : " kept=" + kept);
    }
}
