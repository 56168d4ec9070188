package pk.gov.balochistan.police.db;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Number of the last common script. Programs compare {@link #expected()} with {@link #of(Connection)} when they start and
 * refuse to run on another schema; neither migrates.
 *
 * @param number the figure in the script's name, {@code 1} for {@code V0001__….sql}
 */
public record SchemaVersion(int number) {
    private static final String SCRIPTS = "db/common";
    private static final Pattern SCRIPT = Pattern.compile("(?:.*/)?V(\\d+)__[^/]+\\.sql");
    private static final String HISTORY = "select \"version\" from \"flyway_schema_history\" where \"success\" = ";

    /** The version that this build was made for: the highest number among its own scripts. */
    public static SchemaVersion expected() {
        URL folder = SchemaVersion.class.getResource("/" + SCRIPTS);
        try {
            return folder.getProtocol().equals("file") ? highestOfFolder(folder) : highestOfJar(folder);
        } catch (IOException e) {
            throw new IllegalStateException(SCRIPTS + " cannot be read", e);
        }
    }

    private static SchemaVersion highestOfFolder(URL folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
            return highest(files.map(Path::getFileName).map(Path::toString));
        }
    }

    private static SchemaVersion highestOfJar(URL folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) folder.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return highest(jar.stream().map(e -> e.getName()).filter(n -> n.startsWith(SCRIPTS)));
        }
    }

    private static SchemaVersion highest(Stream<String> names) {
        return new SchemaVersion(names.map(SCRIPT::matcher)
                .filter(Matcher::matches)
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .max()
                .orElseThrow());
    }

    /** The version that the database has; empty where nothing was ever migrated. */
    public static Optional<SchemaVersion> of(Connection connection) throws SQLException {
        if (!hasHistory(connection)) {
            return Optional.empty();
        }
        String yes = Engine.of(connection.getMetaData().getURL()) == Engine.ORACLE ? "1" : "true";
        int highest = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(HISTORY + yes + " and \"version\" is not null")) {
            while (rows.next()) {
                highest = Math.max(highest, Integer.parseInt(rows.getString(1)));
            }
        }
        return highest == 0 ? Optional.empty() : Optional.of(new SchemaVersion(highest));
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }
}
