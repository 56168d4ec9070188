package pk.gov.balochistan.police.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV resource whose first line names the columns; columns are asked for by name, so their order is free. */
public final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setNullString("")
            .get();

    private CsvTable() {}

    /** The rows of {@code /db/name}; an empty cell is null. */
    public static List<CSVRecord> read(String name) throws IOException {
        try (InputStream stream = CsvTable.class.getResourceAsStream("/db/" + name)) {
            if (stream == null) {
                throw new IOException("The resource db/" + name + " is missing.");
            }
            Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return FORMAT.parse(text).getRecords();
        }
    }
}
