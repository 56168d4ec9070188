package pk.gov.balochistan.police.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How a database is reached.
 *
 * @param url JDBC URL; its beginning names the engine
 * @param user user name
 * @param password password, never printed
 */
public record DatabaseAccess(String url, String user, String password) {
    /** The engine that the URL names. */
    public Engine engine() {
        return Engine.of(url);
    }

    /** A new connection with auto-commit on. The caller closes it. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url.replaceAll("[?;].*", "");
    }
}
