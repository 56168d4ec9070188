package pk.gov.balochistan.police.sheet;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Reads a sheet as it was handed over: CSV in UTF-8 with the words of its columns in its first row, in any order; optional ones may be left
 * out. At most 2 MB and 5,000 lines.
 */
public final class Sheet {
    public static final int MOST_OCTETS = 2 * 1024 * 1024;
    static final int MOST_LINES = 5_000;

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private Sheet() {}

    /**
     * The lines of the file as a whole; what is wrong in one of them is found later.
     *
     * @param kind the columns of such a sheet
     * @throws RuleViolation importing.refusal.tooLarge, importing.refusal.letters where it is not UTF-8, importing.refusal.broken,
     *     importing.refusal.heading for a column that is not known, stands twice or is missing, importing.refusal.empty,
     *     importing.refusal.tooManyLines
     */
    public static <C extends Enum<C> & SheetColumn> List<SheetLine<C>> read(Class<C> kind, byte[] content) {
        if (content.length > MOST_OCTETS)
            throw new RuleViolation("importing.refusal.tooLarge", MOST_OCTETS / 1024 / 1024);
        List<CSVRecord> records = records(text(content));
        if (records.isEmpty()) throw new RuleViolation("importing.refusal.empty");
        List<C> columns = columns(records.get(0), kind);
        List<SheetLine<C>> lines = new ArrayList<>();
        for (CSVRecord row : records.subList(1, records.size())) lines.add(line(row, columns, kind));
        if (lines.isEmpty()) throw new RuleViolation("importing.refusal.empty");
        return lines;
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

    private static <C extends Enum<C> & SheetColumn> List<C> columns(CSVRecord heading, Class<C> kind) {
        List<C> columns = new ArrayList<>();
        for (String cell : heading) columns.add(headed(cell, kind));
        Set<C> missing = EnumSet.allOf(kind);
        for (C column : columns) {
            if (!missing.remove(column)) throw new RuleViolation("importing.refusal.heading", column.heading());
        }
        missing.removeIf(SheetColumn::isOptional);
        for (C column : missing) throw new RuleViolation("importing.refusal.heading", column.heading());
        return columns;
    }

    private static <C extends Enum<C> & SheetColumn> C headed(String cell, Class<C> kind) {
        String heading = cell.strip().toLowerCase(Locale.ROOT);
        return Stream.of(kind.getEnumConstants())
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("importing.refusal.heading", cell));
    }

    private static <C extends Enum<C> & SheetColumn> SheetLine<C> line(CSVRecord row, List<C> columns, Class<C> kind) {
        Map<C, String> cells = new EnumMap<>(kind);
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) cells.put(columns.get(i), row.get(i));
        return new SheetLine<>((int) row.getRecordNumber(), cells);
    }
}
