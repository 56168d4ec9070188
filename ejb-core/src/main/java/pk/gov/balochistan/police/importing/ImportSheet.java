package pk.gov.balochistan.police.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.reception.ImportSource;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A sheet of complaints as its source handed it over: CSV in UTF-8 with the words of {@link Column} in its first row, in any order;
 * those about whom may be left out.
 * At most 2 MB and 5,000 lines.
 */
public final class ImportSheet {
    public static final int MOST_OCTETS = 2 * 1024 * 1024;
    static final int MOST_LINES = 5_000;

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final ImportSource source;
    private final List<SheetLine> lines;

    private ImportSheet(ImportSource source, List<SheetLine> lines) {
        this.source = source;
        this.lines = lines;
    }

    /**
     * Reads the file as a whole; what is wrong in a line is found later.
     *
     * @throws RuleViolation importing.refusal.source, importing.refusal.tooLarge, importing.refusal.letters where it is not UTF-8,
     *     importing.refusal.broken, importing.refusal.heading for a column that is not known, stands twice or is missing,
     *     importing.refusal.empty, importing.refusal.tooManyLines
     */
    public static ImportSheet read(ImportSource source, byte[] content) {
        if (source == null) throw new RuleViolation("importing.refusal.source");
        if (content.length > MOST_OCTETS)
            throw new RuleViolation("importing.refusal.tooLarge", MOST_OCTETS / 1024 / 1024);
        List<CSVRecord> records = records(text(content));
        if (records.isEmpty()) throw new RuleViolation("importing.refusal.empty");
        List<Column> columns = columns(records.get(0));
        List<SheetLine> lines = new ArrayList<>();
        for (CSVRecord row : records.subList(1, records.size())) lines.add(line(row, columns));
        if (lines.isEmpty()) throw new RuleViolation("importing.refusal.empty");
        return new ImportSheet(source, lines);
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            throw new RuleViolation("importing.refusal.letters");
        }
    }

    private static List<CSVRecord> records(String text) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            List<CSVRecord> records = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (records.size() > MOST_LINES) throw new RuleViolation("importing.refusal.tooManyLines", MOST_LINES);
                records.add(row);
            }
            return records;
        } catch (IOException | IllegalStateException | UncheckedIOException unreadable) {
            throw new RuleViolation("importing.refusal.broken");
        }
    }

    private static List<Column> columns(CSVRecord heading) {
        List<Column> columns = new ArrayList<>();
        for (String cell : heading)
            columns.add(Column.headed(cell).orElseThrow(() -> new RuleViolation("importing.refusal.heading", cell)));
        Set<Column> missing = EnumSet.allOf(Column.class);
        for (Column column : columns) {
            if (!missing.remove(column)) throw new RuleViolation("importing.refusal.heading", column.heading());
        }
        missing.removeIf(Column::isOptional);
        for (Column column : missing) throw new RuleViolation("importing.refusal.heading", column.heading());
        return columns;
    }

    private static SheetLine line(CSVRecord row, List<Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) cells.put(columns.get(i), row.get(i));
        return new SheetLine((int) row.getRecordNumber(), cells);
    }

    public ImportSource source() {
        return source;
    }

    List<SheetLine> lines() {
        return lines;
    }
}
