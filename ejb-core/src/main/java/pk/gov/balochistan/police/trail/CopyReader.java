package pk.gov.balochistan.police.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Goes through the lines of the second store in the order in which they were written, one file at a time. */
final class CopyReader implements AutoCloseable {
    private final Iterator<Path> days;
    private BufferedReader lines;
    private int unreadable;

    CopyReader(List<Path> days) {
        this.days = List.copyOf(days).iterator();
    }

    /** The next row that can be read; empty at the end. Lines that cannot be read are counted and passed over. */
    Optional<CopiedRow> next() {
        try {
            for (String line = nextLine(); line != null; line = nextLine()) {
                Optional<CopiedRow> row = CopiedRow.read(line);
                if (row.isPresent()) return row;
                unreadable++;
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines passed over so far: torn by a crash, or spoilt. */
    int unreadable() {
        return unreadable;
    }

    private String nextLine() throws IOException {
        while (true) {
            if (lines == null) {
                if (!days.hasNext()) return null;
                lines = open(days.next());
            }
            String line = lines.readLine();
            if (line != null) return line;
            lines.close();
            lines = null;
        }
    }

    private static BufferedReader open(Path day) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(day),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    @Override
    public void close() {
        try {
            if (lines != null) lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
