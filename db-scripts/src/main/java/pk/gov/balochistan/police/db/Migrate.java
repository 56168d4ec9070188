package pk.gov.balochistan.police.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;

/**
 * The program that brings a database to this build's version; nothing else changes a schema. It reads DB_URL, DB_USER,
 * DB_PASSWORD (the owner), DATA_DIR and DEMO, and says in one sentence what it did or why it could not.
 *
 * <p>{@code migrate} (default) runs what is missing, {@code check} changes nothing and fails where the version differs,
 * {@code roles} makes the two roles alone.
 */
public final class Migrate {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int OTHER_VERSION = 3;
    private static final Logger LOG = Logger.getLogger(Migrate.class.getName());

    private Migrate() {}

    /** Exit codes: 0 done, 1 failed, 3 ({@code check} only) the database has another version. */
    public static void main(String[] args) {
        System.exit(run(args.length == 0 ? "migrate" : args[0], System.getenv()));
    }

    static int run(String command, Map<String, String> environment) {
        try {
            return obey(command, environment);
        } catch (FlywayException | SQLException | IOException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "the command failed", e);
            say(command + " failed: " + Sentence.of(e));
            return FAILED;
        }
    }

    private static int obey(String command, Map<String, String> environment) throws SQLException, IOException {
        Schema schema = new Schema(owner(environment), keys(environment));
        switch (command) {
            case "migrate" -> {
                schema.migrate();
                // Whoever tries it in the evening sees each notice at once.
                if ("true".equals(environment.get("DEMO"))) schema.tellAtAnyHour();
                System.out.println(
                        "The database is at version " + SchemaVersion.expected().number() + ".");
            }
            case "roles" -> schema.makeRoles();
            case "check" -> {
                return check(schema.version());
            }
            default -> throw new IllegalArgumentException("there is no such command; use migrate, check or roles.");
        }
        return DONE;
    }

    private static int check(Optional<SchemaVersion> found) {
        SchemaVersion expected = SchemaVersion.expected();
        if (found.equals(Optional.of(expected))) {
            return DONE;
        }
        String has = found.map(v -> "has version " + v.number()).orElse("was never migrated");
        say("The database " + has + "; this build needs version " + expected.number() + ". Run ./run migrate.");
        return OTHER_VERSION;
    }

    private static DatabaseAccess owner(Map<String, String> environment) {
        return new DatabaseAccess(
                require(environment, "DB_URL"), require(environment, "DB_USER"), require(environment, "DB_PASSWORD"));
    }

    private static Keys keys(Map<String, String> environment) {
        return new Keys(Path.of(require(environment, "DATA_DIR")).resolve("keys"));
    }

    static String require(Map<String, String> environment, String key) {
        String value = environment.get(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key + " is not set.");
        }
        return value;
    }

    private static void say(String sentence) {
        System.err.println(sentence);
    }
}
