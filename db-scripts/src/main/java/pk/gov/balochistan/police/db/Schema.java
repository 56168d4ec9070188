package pk.gov.balochistan.police.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import pk.gov.balochistan.police.db.reference.ReferenceData;

/** One database's schema: brings it to this build's version, with its roles, rights and reference data. Safe to repeat. */
public final class Schema {
    /** The lengths of the scripts are of letters: Oracle would else count octets, of which an Urdu letter takes two. */
    private static final String IN_LETTERS = "alter session set nls_length_semantics = char";

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private final DatabaseAccess owner;
    private final Keys keys;

    /**
     * @param owner the user that owns the tables and may make roles
     * @param keys where the roles' passwords are kept
     */
    public Schema(DatabaseAccess owner, Keys keys) {
        this.owner = owner;
        this.keys = keys;
    }

    /** Runs the scripts that are missing, then makes roles, grants rights and loads reference data. */
    public void migrate() throws SQLException, IOException {
        flyway().migrate();
        try (Connection connection = owner.open()) {
            connection.setAutoCommit(false);
            Roles roles = new Roles(connection, owner.engine());
            roles.create(keys);
            roles.grant(Grant.all());
            new ReferenceData(connection).load();
            connection.commit();
        }
    }

    /** For trials and tests: no hours are quiet, whatever the reference data say. It holds until the next {@link #migrate}. */
    public void tellAtAnyHour() throws SQLException {
        try (Connection connection = owner.open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update case_rule set amount = 24 where code like 'notice.quiet.%'");
        }
    }

    /** Makes the two roles alone, for a database that a backup is about to fill. */
    public void makeRoles() throws SQLException, IOException {
        try (Connection connection = owner.open()) {
            new Roles(connection, owner.engine()).create(keys);
        }
    }

    /** The version that the database has now. */
    public Optional<SchemaVersion> version() throws SQLException {
        try (Connection connection = owner.open()) {
            return SchemaVersion.of(connection);
        }
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations(
                        "classpath:db/common", "classpath:db/" + owner.engine().folder())
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .initSql(owner.engine() == Engine.ORACLE ? IN_LETTERS : null)
                .loggers("slf4j")
                .load();
    }
}
