package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;

class BackupDbTest {
    @TempDir
    Path folder;

    @Test
    void everyRowOfH2ComesBack() throws Exception {
        Path file = folder.resolve("backup");
        Contents before;
        try (DatabaseServer server = server()) {
            DatabaseAccess owner = owner(server);
            new Schema(owner, TestDatabases.keys()).migrate();
            addRows(owner);
            before = Contents.of(owner);
            new Backup(owner, folder).save(file);
            spoil(owner);
        }
        new Backup(new DatabaseAccess("jdbc:h2:tcp://127.0.0.1:1/police", "police", "owner"), folder).restore(file);
        try (DatabaseServer server = server()) {
            assertEquals(List.of(), before.differencesFrom(Contents.of(owner(server))));
        }
    }

    @Test
    void everyRowOfPostgresComesBack() throws Exception {
        assumeTrue(isInstalled("pg_dump") && isInstalled("pg_restore"), "pg_dump and pg_restore are not installed");
        Path file = folder.resolve("backup");
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL)) {
            addRows(database.owner());
            Contents before = Contents.of(database.owner());
            Backup backup = new Backup(database.owner(), folder);
            backup.save(file);
            spoil(database.owner());
            backup.restore(file);
            assertEquals(List.of(), before.differencesFrom(Contents.of(database.owner())));
        }
    }

    /** Also one that breaks off: what stands there is laid aside only when its successor is whole. */
    @Test
    void aFileThatIsNoBackupTakesNothingAway() throws Exception {
        Path good = folder.resolve("backup");
        try (DatabaseServer server = server()) {
            new Schema(owner(server), TestDatabases.keys()).migrate();
            new Backup(owner(server), folder).save(good);
        }
        byte[] whole = Files.readAllBytes(good);
        Path live = folder.resolve("db").resolve(DatabaseServer.NAME + ".mv.db");
        byte[] before = Files.readAllBytes(live);
        Backup backup = new Backup(new DatabaseAccess("jdbc:h2:tcp://127.0.0.1:1/police", "police", "owner"), folder);
        for (byte[] bad : List.of("no backup".getBytes(), Arrays.copyOf(whole, whole.length / 2), new byte[0])) {
            Path file = Files.write(folder.resolve("bad"), bad);
            IOException refusal = assertThrows(IOException.class, () -> backup.restore(file));
            assertTrue(refusal.getMessage().contains("is no backup, or not a whole one"), refusal.getMessage());
        }
        assertArrayEquals(before, Files.readAllBytes(live));
        try (Stream<Path> files = Files.list(folder.resolve("db"))) {
            assertEquals(
                    List.of(live),
                    files.filter(file -> file.toString().endsWith(".mv.db")).toList());
        }
    }

    @Test
    void aFileThatIsNoDumpOfPostgresIsRefusedBeforeAnythingIsTouched() throws Exception {
        assumeTrue(isInstalled("pg_restore"), "pg_restore is not installed");
        Path file = Files.writeString(folder.resolve("bad"), "no dump");
        Backup backup = new Backup(new DatabaseAccess("jdbc:postgresql://127.0.0.1:1/police", "police", "x"), folder);
        IOException refusal = assertThrows(IOException.class, () -> backup.restore(file));
        assertTrue(refusal.getMessage().contains("does not appear to be a valid archive"), refusal.getMessage());
    }

    @Test
    void aBackupOverwritesNoOther() throws Exception {
        Path file = Files.writeString(folder.resolve("backup"), "an older one");
        try (DatabaseServer server = server()) {
            IOException refusal = assertThrows(IOException.class, () -> new Backup(owner(server), folder).save(file));
            assertTrue(refusal.getMessage().contains("is there already"), refusal.getMessage());
        }
    }

    @Test
    void aBackupIsReadByItsOwnerAlone() throws Exception {
        Path file = folder.resolve("backup");
        try (DatabaseServer server = server()) {
            new Backup(owner(server), folder).save(file);
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void theServerMakesNoDatabaseForAStrangerAndHoldsOracleMode() throws Exception {
        try (DatabaseServer server = server()) {
            String other = server.url().replace("/police", "/stranger");
            assertThrows(SQLException.class, () -> new DatabaseAccess(other, "police", "owner").open());
            String regular = server.url().replace("MODE=Oracle", "MODE=Regular");
            new Schema(owner(server), TestDatabases.keys()).migrate();
            DatabaseAccess portal = new DatabaseAccess(
                    server.url(), "portal_app", TestDatabases.keys().password("portal_app"));
            portal.open().close();
            assertThrows(
                    SQLException.class, () -> new DatabaseAccess(regular, portal.user(), portal.password()).open());
            assertFalse(Files.exists(folder.resolve("db/stranger.mv.db")));
        }
    }

    private DatabaseServer server() throws Exception {
        return new DatabaseServer(folder.resolve("db"), 0, "police", "owner");
    }

    private static DatabaseAccess owner(DatabaseServer server) {
        return new DatabaseAccess(server.url(), "police", "owner");
    }

    private static void addRows(DatabaseAccess access) throws SQLException {
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            for (int i = 1; i <= 500; i++) {
                statement.executeUpdate(
                        "insert into audit_entry (id, at, actor, channel, action, outcome, reason, mac) values ("
                                + (900_000 + i)
                                + ", timestamp '2026-11-22 10:00:00', 'officer', 'WEB', 'COMPLAINT_READ', 'OK',"
                                + " 'شکایت " + i + "', '" + "0".repeat(64) + "')");
            }
        }
    }

    private static void spoil(DatabaseAccess access) throws SQLException {
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from audit_entry where id > 900100");
            statement.executeUpdate("update audit_entry set actor = 'somebody'");
            statement.executeUpdate("update place set note = 'changed'");
        }
    }

    private static boolean isInstalled(String program) {
        return java.util.Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
