package pk.gov.balochistan.police.db;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.db.Grant.Right;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;

class RightsDbTest {
    /** The last is PostgreSQL's answer to a change through a view of several tables: nobody may. */
    private static final Set<String> MISSING_RIGHT = Set.of("42501", "90096", "90040", "55000");

    @EveryEngine
    void everyTableHasALineForEachRoleAndEveryLineATable(TestDatabase database) throws Exception {
        Set<String> tables;
        try (Connection connection = database.open()) {
            tables = Contents.tables(connection).stream()
                    .map(t -> t.toLowerCase(Locale.ROOT))
                    .filter(t -> !t.equals("flyway_schema_history"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        for (String role : Roles.NAMES) {
            Set<String> named = Grant.all().stream()
                    .filter(g -> g.role().equals(role) && !g.isSequence())
                    .map(Grant::object)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(tables, named, role);
        }
    }

    @Test
    void rowsOfTheAuditAreOnlyEverAdded() throws Exception {
        for (Grant grant : Grant.all()) {
            if (grant.object().equals("audit_entry") || grant.object().equals("audit_seal")) {
                assertEquals(EnumSet.of(Right.SELECT, Right.INSERT), grant.rights(), grant.toString());
            }
        }
    }

    /** Each of the four statements on each table by each role is tried, and allowed or refused as the file says. */
    @EveryEngine
    void aRoleMayDoWhatItsLineSaysAndNothingElse(TestDatabase database) throws Exception {
        int tried = 0;
        for (Grant grant : Grant.all()) {
            DatabaseAccess access = grant.role().equals("portal_app") ? database.portal() : database.gateway();
            try (Connection connection = access.open()) {
                connection.setAutoCommit(false);
                for (Right right : grant.isSequence()
                        ? EnumSet.noneOf(Right.class)
                        : EnumSet.complementOf(EnumSet.of(Right.USAGE, Right.CASCADE))) {
                    assertEquals(
                            grant.rightsOn(database.engine()).contains(right),
                            isAllowed(connection, statement(grant.object(), right, database)),
                            grant + " " + right);
                    tried++;
                }
            }
        }
        assertTrue(tried >= 100, "tried " + tried);
    }

    @EveryEngine
    void aRoleMayTakeNumbers(TestDatabase database) throws Exception {
        String next = database.engine() == Engine.H2 ? "select row_seq.nextval from dual" : "select nextval('row_seq')";
        for (DatabaseAccess access : Set.of(database.portal(), database.gateway())) {
            try (Connection connection = access.open();
                    Statement statement = connection.createStatement()) {
                assertTrue(statement.executeQuery(next).next());
            }
        }
    }

    @EveryEngine
    void aRoleMayReadTheVersionAndChangeNoStructure(TestDatabase database) throws Exception {
        for (DatabaseAccess access : Set.of(database.portal(), database.gateway())) {
            try (Connection connection = access.open()) {
                assertEquals(
                        SchemaVersion.expected(), SchemaVersion.of(connection).orElseThrow());
                for (String sql : Set.of(
                        "create table trial (id numeric(19))",
                        "drop table place",
                        "truncate table audit_entry",
                        "alter table audit_entry add extra varchar(10)",
                        "delete from \"flyway_schema_history\"")) {
                    assertEquals(false, isAllowed(connection, sql), sql);
                }
            }
        }
    }

    @EveryEngine
    void aRightThatTheFileNoLongerNamesIsTakenBack(TestDatabase database) throws Exception {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("grant delete on audit_entry to portal_app");
            try (Connection portal = database.portal().open()) {
                assertDoesNotThrow(() -> portal.createStatement().execute("delete from audit_entry where id = 0"));
            }
            new Roles(connection, database.engine()).grant(Grant.all());
        }
        try (Connection portal = database.portal().open()) {
            assertThrows(
                    SQLException.class, () -> portal.createStatement().execute("delete from audit_entry where id = 0"));
        }
    }

    private static String statement(String table, Right right, TestDatabase database) throws SQLException {
        return switch (right) {
            case SELECT -> "select count(*) from " + table;
            case INSERT -> "insert into " + table + " select * from (select * from " + table + ") x where 1 = 0";
            case UPDATE -> "update " + table + " set " + firstColumn(table, database) + " = null where 1 = 0";
            case DELETE -> "delete from " + table + " where 1 = 0";
            case USAGE, CASCADE -> throw new IllegalArgumentException("not of a table");
        };
    }

    private static String firstColumn(String table, TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            return statement
                    .executeQuery("select * from " + table)
                    .getMetaData()
                    .getColumnName(1);
        }
    }

    /** False where the database answers that the right is missing; any other fault fails the test. */
    private static boolean isAllowed(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            if (!MISSING_RIGHT.contains(e.getSQLState())) {
                throw e;
            }
            return false;
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }
}
