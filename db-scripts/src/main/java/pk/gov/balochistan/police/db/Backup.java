package pk.gov.balochistan.police.db;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.FlywayException;
import org.h2.message.DbException;
import org.h2.tools.Restore;

/**
 * Saves the database in one file and brings it back: H2 by BACKUP TO, which is of one moment while programs go on writing,
 * PostgreSQL by pg_dump and pg_restore. The keys are no part of it: {@code ./run} lays them beside it. Every program must be
 * stopped for a restore.
 */
public final class Backup {
    private static final Logger LOG = Logger.getLogger(Backup.class.getName());
    private static final String RESTORED = "restored";

    private final DatabaseAccess owner;
    private final Path data;

    /** @param data DATA_DIR, where the file of an H2 database lies */
    public Backup(DatabaseAccess owner, Path data) {
        this.owner = owner;
        this.data = data;
    }

    /** {@code save FILE} or {@code restore FILE}; reads DB_URL, DB_USER, DB_PASSWORD and DATA_DIR. */
    public static void main(String[] args) {
        try {
            Map<String, String> environment = System.getenv();
            Backup backup = new Backup(
                    new DatabaseAccess(
                            Migrate.require(environment, "DB_URL"),
                            Migrate.require(environment, "DB_USER"),
                            Migrate.require(environment, "DB_PASSWORD")),
                    Path.of(Migrate.require(environment, "DATA_DIR")));
            Path file = Path.of(args[1]).toAbsolutePath();
            if (args[0].equals("save")) {
                backup.save(file);
            } else {
                backup.restore(file);
            }
        } catch (SQLException | IOException | InterruptedException | FlywayException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "no backup", e);
            System.err.println(args[0] + " failed: " + Sentence.of(e));
            System.exit(1);
        }
    }

    /** Writes the database as it stands now to a new file, mode 0600. */
    public void save(Path file) throws SQLException, IOException, InterruptedException {
        if (Files.exists(file)) {
            throw new IOException(file + " is there already; a backup never overwrites another.");
        }
        switch (owner.engine()) {
            case H2 -> saveH2(file);
            case POSTGRESQL -> postgres("pg_dump", "--format=custom", "--no-owner", "--file=" + file);
            case ORACLE -> throw new IOException("an Oracle database is backed up with RMAN, by its administrator.");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** Refuses a file that no restore can read, before anything is touched for it. */
    private void check(Path file) throws IOException, InterruptedException {
        switch (owner.engine()) {
            case H2 -> checkH2(file);
            case POSTGRESQL -> run("pg_restore", "--list", file.toString());
            case ORACLE -> throw new IOException("an Oracle database is restored with RMAN, by its administrator.");
        }
    }

    private static void checkH2(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().noneMatch(entry -> entry.getName().endsWith(".mv.db")))
                throw new IOException(file + " holds no database.");
        } catch (ZipException e) {
            throw new IOException(file + " is no backup, or not a whole one.", e);
        }
    }

    /** Puts the database back to what the file holds. What stood there is laid aside (H2) or replaced (PostgreSQL). */
    public void restore(Path file) throws SQLException, IOException, InterruptedException {
        if (!Files.isReadable(file)) {
            throw new IOException(file + " cannot be read.");
        }
        check(file);
        switch (owner.engine()) {
            case H2 -> restoreH2(file);
            case POSTGRESQL -> restorePostgres(file);
            case ORACLE -> throw new IOException("an Oracle database is restored with RMAN, by its administrator.");
        }
    }

    private void saveH2(Path file) throws SQLException {
        try (Connection connection = owner.open();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        }
    }

    private void restoreH2(Path file) throws IOException {
        Path folder = Files.createDirectories(data.resolve("db"));
        Path live = folder.resolve(DatabaseServer.NAME + ".mv.db");
        // Beside it first: a disk that is full, or a file that breaks off, leaves what stands there.
        Path restored = folder.resolve(RESTORED + ".mv.db");
        try {
            Restore.execute(file.toString(), folder.toString(), RESTORED);
        } catch (DbException e) {
            Files.deleteIfExists(restored);
            throw new IOException(file + " is no backup, or not a whole one.", e);
        }
        if (Files.exists(live)) {
            String aside =
                    live.getFileName() + ".before-restore-" + Instant.now().getEpochSecond();
            Files.move(live, live.resolveSibling(aside), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(restored, live, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The roles must stand before the dump grants them rights. */
    private void restorePostgres(Path file) throws SQLException, IOException, InterruptedException {
        new Schema(owner, new Keys(data.resolve("keys"))).makeRoles();
        postgres("pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", file.toString());
    }

    private void postgres(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program, "--dbname=" + address()));
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private void run(String... command) throws IOException, InterruptedException {
        String program = command[0];
        File said = File.createTempFile(program, ".log");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
            builder.environment().put("PGUSER", owner.user());
            builder.environment().put("PGPASSWORD", owner.password());
            if (builder.start().waitFor() != 0) {
                throw new IOException(
                        program + " says: " + Files.readString(said.toPath()).strip());
            }
        } finally {
            Files.delete(said.toPath());
        }
    }

    /** The JDBC URL as PostgreSQL's own programs read it; of its parameters only sslmode is theirs as well. */
    private String address() {
        String plain = owner.url().substring("jdbc:".length());
        int parameters = plain.indexOf('?');
        if (parameters < 0) {
            return plain;
        }
        String ssl = List.of(plain.substring(parameters + 1).split("&")).stream()
                .filter(p -> p.startsWith("sslmode="))
                .findFirst()
                .map(p -> "?" + p)
                .orElse("");
        return plain.substring(0, parameters) + ssl;
    }
}
