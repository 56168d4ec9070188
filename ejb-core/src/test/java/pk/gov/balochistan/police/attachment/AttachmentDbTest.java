package pk.gov.balochistan.police.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Unit;

/** What comes back of a file, from where it does not, and what the table holds of it. */
class AttachmentDbTest {
    private static final String MARK = "the witness saw the red car";
    private static final byte[] STATEMENT = ("#!AMR\n" + MARK).getBytes(StandardCharsets.UTF_8);
    private static final String OWN = "complaint:482109375526";
    private static final String OTHER = "complaint:100000000009";

    @TempDir
    Path data;

    @EveryEngine
    void theSameOctetsComeBackAndFromAnotherCaseNothing(TestDatabase database) {
        KeyRing keys = KeyRing.of(data);
        try (Unit unit = Unit.on(database)) {
            add(unit, keys, OWN);
            unit.perform(em -> {
                Attachments files = new Attachments(em, keys, FileScanner.NONE);
                String sha = files.list(OWN).get(0).sha256();
                AttachmentFile file = files.open(OWN, sha).orElseThrow();
                assertArrayEquals(STATEMENT, file.content());
                assertEquals("audio/amr", file.mediaType());
                assertTrue(files.open(OTHER, sha).isEmpty());
                assertTrue(files.list(OTHER).isEmpty());
            });
        }
    }

    @EveryEngine
    void theTableHoldsNoneOfItAndTheOctetsOfAnotherRowDoNotOpen(TestDatabase database) throws SQLException {
        KeyRing keys = KeyRing.of(data);
        try (Unit unit = Unit.on(database);
                Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            add(unit, keys, OWN);
            add(unit, keys, OTHER);
            try (ResultSet row = statement.executeQuery("select sealed_content from attachment")) {
                while (row.next()) assertFalse(new String(row.getBytes(1), StandardCharsets.ISO_8859_1).contains(MARK));
            }
            statement.executeUpdate("update attachment set sealed_content = (select a.sealed_content from attachment a"
                    + " where a.owner = '" + OTHER + "') where owner = '" + OWN + "'");
            unit.perform(em -> {
                Attachments files = new Attachments(em, keys, FileScanner.NONE);
                String sha = files.list(OWN).get(0).sha256();
                assertThrows(RuntimeException.class, () -> files.open(OWN, sha), "it is bound to its own row");
            });
        }
    }

    private static void add(Unit unit, KeyRing keys, String owner) {
        unit.perform(em -> new Attachments(em, keys, FileScanner.NONE)
                .add(owner, "statement.amr", STATEMENT, "user:x", Instant.parse("2026-11-20T06:00:00Z")));
    }
}
