package pk.gov.balochistan.police.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;

/** The sealer on both engines with the rights of the portal. */
class AuditSealerDbTest {
    @TempDir
    Path folder;

    @EveryEngine
    void rowsAreLinkedWithoutGapsAndCopiedByTheNextTurn(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.write(1200);
            assertEquals(1000, trail.seal("one"));
            assertEquals(0, trail.copy.head().seq());
            assertEquals(1200, trail.seal("one"));
            assertEquals(1000, trail.copy.head().seq());
            assertEquals(200, trail.seal("one"));
            assertEquals(0, trail.seal("one"));
            assertEquals(0, trail.count("AuditPending"));
            assertEquals(LongStream.rangeClosed(1, 1200).boxed().toList(), copied(trail));
        }
    }

    @EveryEngine
    void onlyOneProcessSealsAtATime(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.write(3);
            assertEquals(3, trail.seal("one"));
            trail.write(3);
            assertEquals(0, trail.seal("two"));
        }
    }

    @EveryEngine
    void whatARollbackUndidIsNotInTheCopy(TestDatabase database) {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.write(5);
            assertThrows(
                    IllegalStateException.class,
                    () -> trail.unit.perform(em -> {
                        assertEquals(5, trail.sealer(em, "one").sealSome());
                        throw new IllegalStateException("the database goes away");
                    }));
            assertEquals(5, trail.count("AuditPending"));
            assertEquals(0, trail.copy.head().seq());
            trail.sealAll();
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L), copied(trail));
        }
    }

    @EveryEngine
    void aLineTornByACrashIsWrittenAgain(TestDatabase database) throws IOException {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.write(4);
            trail.sealAll();
            Path day = folder.resolve("copy/audit-2026-11-22.jsonl");
            String text = Files.readString(day);
            Files.writeString(day, text.substring(0, text.length() - 40), StandardOpenOption.TRUNCATE_EXISTING);
            trail.write(2);
            trail.sealAll();
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), copied(trail));
        }
    }

    @EveryEngine
    void anUnwritableSecondStoreStopsTheLinkingAndIsSeenAsBacklog(TestDatabase database) throws IOException {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.write(2);
            trail.seal("one");
            Files.writeString(folder.resolve("copy"), "a file where the folder should be");
            trail.write(4);
            assertThrows(UncheckedIOException.class, () -> trail.seal("one"));
            assertEquals(4, trail.count("AuditPending"));
            assertTrue(new AuditBacklog(3, System::nanoTime).isTooLong(trail.unit.entityManager()));
            Files.delete(folder.resolve("copy"));
            trail.sealAll();
            assertEquals(6, trail.copy.head().seq());
        }
    }

    @EveryEngine
    void aRowGoneBeforeItWasSealedLeavesItsPlaceInTheChain(TestDatabase database) throws SQLException {
        try (SealedTrail trail = new SealedTrail(database, folder)) {
            trail.write(3);
            try (Connection owner = database.open();
                    Statement sql = owner.createStatement()) {
                sql.execute("delete from audit_entry where id = (select min(id) from audit_entry)");
            }
            trail.sealAll();
            assertEquals(List.of(1L, 2L, 3L), copied(trail));
        }
    }

    private static List<Long> copied(SealedTrail trail) {
        List<Long> numbers = new ArrayList<>();
        try (CopyReader reader = trail.copy.read(1)) {
            for (Optional<CopiedRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                assertTrue(row.get().isSignedBy(trail.keys));
                numbers.add(row.get().seq());
            }
        }
        return numbers;
    }
}
