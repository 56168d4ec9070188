package pk.gov.balochistan.police.db.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder whose files are kept in memory alone. A database of PostgreSQL is a thousand files, and ext4 passes over the numbers
 * of files that were deleted just before: where each test makes a database and drops it, that took most of the test's time.
 */
final class MemoryFolder {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String NAME = "police-test-postgres-";

    /** Half of the machine's memory is usual, so that one with less than 8 GiB keeps to its disk. */
    private static final long ENOUGH_OCTETS = 4L << 30;

    private MemoryFolder() {}

    /** Of this program, which empties it at its end; none where the machine has no memory to spare. Those of programs that were killed are removed. */
    static Optional<Path> ofThisProgram() throws IOException {
        if (!Files.isWritable(MEMORY)) return Optional.empty();
        removeLeftBehind();
        if (Files.getFileStore(MEMORY).getUsableSpace() < ENOUGH_OCTETS) return Optional.empty();
        return Optional.of(MEMORY.resolve(NAME + ProcessHandle.current().pid()));
    }

    private static void removeLeftBehind() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(MEMORY)) {
            folders = all.filter(each -> each.getFileName().toString().startsWith(NAME))
                    .toList();
        }
        for (Path folder : folders) {
            long program = Long.parseLong(folder.getFileName().toString().substring(NAME.length()));
            if (Files.isWritable(folder) && ProcessHandle.of(program).isEmpty()) TemporaryFolder.remove(folder);
        }
    }
}
