package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;

class MigrateDbTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void checkRefusesAnEmptyDatabaseAndAcceptsAMigratedOne(Engine engine) throws Exception {
        try (TestDatabase database = empty(engine)) {
            Map<String, String> environment = environment(database);
            assertEquals(Migrate.OTHER_VERSION, Migrate.run("check", environment));
            assertEquals(Migrate.DONE, Migrate.run("migrate", environment));
            assertEquals(Migrate.DONE, Migrate.run("check", environment));
        }
    }

    @EveryEngine
    void aDatabaseOfAnotherVersionIsRefused(TestDatabase database) throws Exception {
        try (Connection connection = database.open()) {
            connection
                    .createStatement()
                    .executeUpdate(
                            "update \"flyway_schema_history\" set \"version\" = '9999' where \"version\" = '0001'");
            assertEquals(Optional.of(new SchemaVersion(9999)), SchemaVersion.of(connection));
        }
        assertEquals(Migrate.OTHER_VERSION, Migrate.run("check", environment(database)));
    }

    /**
     * The beginning of a name is found by an index whatever the language of the database. The embedded server has none of its own, and
     * would use any index: so its kind is asked, and no plan.
     */
    @Test
    void postgresqlHasIndexesOfItsOwnForNamesAndForPartsOfTheComplaints() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                Connection connection = database.open();
                ResultSet index = connection
                        .createStatement()
                        .executeQuery("select pg_get_indexdef('complaint_name_ix'::regclass)")) {
            index.next();
            assertTrue(index.getString(1).contains("varchar_pattern_ops"), index.getString(1));
            // A script that makes one of the others anew for all engines would leave it whole.
            try (ResultSet parts = connection
                    .createStatement()
                    .executeQuery("select count(*) from pg_indexes where tablename = 'complaint'"
                            + " and indexdef like '% WHERE %'")) {
                parts.next();
                assertEquals(8, parts.getInt(1), "indexes that hold a part of the table");
            }
        }
    }

    @EveryEngine
    void aSecondRunChangesNothing(TestDatabase database) throws Exception {
        Map<String, String> environment = environment(database);
        assertEquals(Migrate.DONE, Migrate.run("migrate", environment));
        Contents before = Contents.of(database.owner());
        assertEquals(Migrate.DONE, Migrate.run("migrate", environment));
        assertEquals(List.of(), before.differencesFrom(Contents.of(database.owner())));
    }

    /** And in earnest at night nobody is told, whatever a trial did before. */
    @EveryEngine
    void inATrialNoHourIsQuiet(TestDatabase database) throws Exception {
        Map<String, String> environment = environment(database);
        assertEquals(Migrate.DONE, Migrate.run("migrate", environment));
        assertEquals(2, differentHours(database));
        environment.put("DEMO", "true");
        assertEquals(Migrate.DONE, Migrate.run("migrate", environment));
        assertEquals(1, differentHours(database));
    }

    private static int differentHours(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(
                        "select count(distinct amount) from case_rule where code like 'notice.quiet.%'")) {
            sum.next();
            return sum.getInt(1);
        }
    }

    @EveryEngine
    void aLostPasswordFileIsMadeAnewAndWorks(TestDatabase database) throws Exception {
        assertEquals(Migrate.DONE, Migrate.run("migrate", environment(database)));
        Path file = data.resolve("keys/portal_app.password");
        String first = Files.readString(file);
        Files.delete(file);
        assertEquals(Migrate.DONE, Migrate.run("migrate", environment(database)));
        assertTrue(!first.equals(Files.readString(file)), "a new password");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(mayEnter(database, Files.readString(file)));
        assertTrue(!mayEnter(database, first), "the old password no longer opens");
    }

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"H2", "POSTGRESQL"})
    void aDeadDatabaseIsOneSentence(Engine engine) {
        String url = engine == Engine.H2 ? "jdbc:h2:tcp://127.0.0.1:1/x" : "jdbc:postgresql://127.0.0.1:1/x";
        Map<String, String> environment =
                Map.of("DB_URL", url, "DB_USER", "x", "DB_PASSWORD", "x", "DATA_DIR", data.toString());
        assertEquals(Migrate.FAILED, Migrate.run("migrate", environment));
        SQLException fault = org.junit.jupiter.api.Assertions.assertThrows(
                SQLException.class, () -> new DatabaseAccess(url, "x", "x").open());
        assertTrue(Sentence.of(fault).startsWith("the database does not answer"), Sentence.of(fault));
    }

    private static boolean mayEnter(TestDatabase database, String password) {
        try (Connection connection = new DatabaseAccess(database.portal().url(), "portal_app", password).open()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static TestDatabase empty(Engine engine) throws Exception {
        return engine == Engine.H2 ? TestDatabases.emptyH2() : TestDatabases.emptyPostgres();
    }

    private Map<String, String> environment(TestDatabase database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", database.owner().url());
        environment.put("DB_USER", database.owner().user());
        environment.put("DB_PASSWORD", database.owner().password());
        environment.put("DATA_DIR", data.toString());
        return environment;
    }
}
