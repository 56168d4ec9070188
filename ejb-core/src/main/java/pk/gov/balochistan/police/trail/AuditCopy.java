package pk.gov.balochistan.police.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The second store of the trail: a folder of day files to which lines are only appended, and a file with the head of the chain.
 * In production it lies on another disk, better on another host, where the owner of the database cannot write: only then does it
 * show a chain that was rebuilt with a stolen key. Every batch is on the disk before {@link #append} returns. Two programs may
 * share one folder; a lock file keeps them apart. Source: SECURITY.md T7.
 */
public final class AuditCopy {
    private static final System.Logger LOG = System.getLogger(AuditCopy.class.getName());
    private static final Object IN_THIS_PROGRAM = new Object();
    private static final int LONGEST_LINE = 16_384;
    private static final Pattern HEAD = Pattern.compile("\\{\"seq\":(\\d{1,18}),\"link\":\"([0-9a-f]{64})\"}");

    /** The last link that the store holds; {@code seq} is 0 while it is empty. */
    record Head(long seq, String link) {
        static final Head NONE = new Head(0, AuditSeal.BEGINNING);
    }

    private final Path folder;
    private final Clock clock;

    /** @param folder made when it is first written to, readable for its owner alone */
    public AuditCopy(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The folder that {@code AUDIT_COPY_DIR} names, or {@code DATA_DIR/audit-copy}. */
    public static AuditCopy of(Map<String, String> environment, Clock clock) {
        String data = environment.getOrDefault("DATA_DIR", System.getProperty("DATA_DIR", "data"));
        String folder = environment.get("AUDIT_COPY_DIR");
        boolean own = folder != null && !folder.isBlank();
        return new AuditCopy(own ? Path.of(folder) : Path.of(data, "audit-copy"), clock);
    }

    /** The last complete line of the newest day file. */
    Head head() {
        try {
            List<Path> days = days();
            for (int i = days.size() - 1; i >= 0; i--) {
                Optional<CopiedRow> last = lastRow(days.get(i));
                if (last.isPresent())
                    return new Head(last.get().seq(), last.get().link());
            }
            return Head.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head as it was written down beside the files, which shows when lines were cut from their end; none where it is lost. */
    Head anchor() {
        Path file = folder.resolve("head.json");
        try {
            if (!Files.exists(file)) return Head.NONE;
            Matcher head = HEAD.matcher(Files.readString(file));
            return head.find() ? new Head(Long.parseLong(head.group(1)), head.group(2)) : Head.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether lines were once found cut from the end of the files and had to be written again from the database. */
    boolean wasCut() {
        return Files.exists(folder.resolve("cut.log"));
    }

    /** Adds the rows that it does not hold yet, in the order of their numbers, and brings them to the disk. */
    void append(List<CopiedRow> rows) {
        if (rows.isEmpty()) return;
        synchronized (IN_THIS_PROGRAM) {
            try {
                makeFolder();
                try (FileChannel lock =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    lock.lock();
                    appendAlone(rows);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Goes through all lines from the file that holds {@code from} on. The caller closes it. */
    CopyReader read(long from) {
        try {
            List<Path> days = days();
            int first = 0;
            for (int i = 1; i < days.size(); i++) {
                if (firstSeq(days.get(i)).orElse(Long.MAX_VALUE) <= from) first = i;
            }
            return new CopyReader(days.subList(first, days.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void appendAlone(List<CopiedRow> rows) throws IOException {
        long held = head().seq();
        List<CopiedRow> fresh = rows.stream().filter(row -> row.seq() > held).toList();
        if (fresh.isEmpty()) return;
        noteIfCut(held);
        Path file = dayFile();
        boolean isNew = !Files.exists(file);
        StringBuilder text = new StringBuilder(isTorn(file) ? "\n" : "");
        fresh.forEach(row -> text.append(row.line()).append('\n'));
        try (FileChannel day = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writeThrough(day, text.toString());
        }
        if (isNew) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        CopiedRow last = fresh.get(fresh.size() - 1);
        writeAnchor(new Head(last.seq(), last.link()));
        bringFolderToDisk();
    }

    private void writeAnchor(Head head) throws IOException {
        Path file = folder.resolve("head.json");
        boolean newHour =
                !Files.exists(file) || hour(Files.getLastModifiedTime(file).toMillis()) != hour(clock.millis());
        Path aside = folder.resolve("head.json.new");
        try (FileChannel channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            writeThrough(channel, "{\"seq\":" + head.seq() + ",\"link\":\"" + head.link() + "\"}\n");
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // The logs leave the machine: once an hour the head goes with them.
        if (newHour) LOG.log(System.Logger.Level.INFO, "audit head {0} {1}", Long.toString(head.seq()), head.link());
    }

    private void noteIfCut(long held) throws IOException {
        long anchored = anchor().seq();
        if (anchored <= held) return;
        LOG.log(System.Logger.Level.ERROR, "audit copy was cut: its head was {0} and is {1}", anchored, held);
        try (FileChannel cut =
                FileChannel.open(folder.resolve("cut.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writeThrough(cut, clock.instant() + " head was " + anchored + " and is " + held + "\n");
        }
    }

    private static long hour(long millis) {
        return millis / 3_600_000;
    }

    private static void writeThrough(FileChannel channel, String text) throws IOException {
        // Charset.encode goes through a text letter by letter, many times as slowly.
        ByteBuffer octets = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (octets.hasRemaining()) {
            channel.write(octets);
        }
        channel.force(true);
    }

    /** Never an older file than the newest there is: a clock that jumps back must not put later rows into earlier files. */
    private Path dayFile() throws IOException {
        Path today = folder.resolve("audit-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".jsonl");
        List<Path> days = days();
        if (days.isEmpty()) return today;
        Path newest = days.get(days.size() - 1);
        return newest.compareTo(today) > 0 ? newest : today;
    }

    private List<Path> days() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("audit-\\d{4,}-\\d\\d-\\d\\d\\.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Long> firstSeq(Path day) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(day)) {
            String line = lines.readLine();
            return line == null ? Optional.empty() : CopiedRow.read(line).map(CopiedRow::seq);
        }
    }

    /** A crash may leave half a line; it is closed by a line feed and its row is written again. */
    private static boolean isTorn(Path file) throws IOException {
        String tail = Files.exists(file) ? tail(file) : "";
        return !tail.isEmpty() && !tail.endsWith("\n");
    }

    private static Optional<CopiedRow> lastRow(Path day) throws IOException {
        String[] lines = tail(day).split("\n");
        for (int i = lines.length - 1; i >= 0; i--) {
            Optional<CopiedRow> row = CopiedRow.read(lines[i]);
            if (row.isPresent()) return row;
        }
        return Optional.empty();
    }

    private static String tail(Path file) throws IOException {
        try (RandomAccessFile octets = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(octets.length(), LONGEST_LINE);
            byte[] end = new byte[length];
            octets.seek(octets.length() - length);
            octets.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        }
    }

    private void makeFolder() throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private void bringFolderToDisk() throws IOException {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
