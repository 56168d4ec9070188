package pk.gov.balochistan.police.testing;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import pk.gov.balochistan.police.db.DatabaseAccess;

/** Connects an address such as {@code jdbc:movable:1} with whatever database it was last pointed at. Thread-safe. */
final class MovableDriver implements Driver {
    private static final Map<String, DatabaseAccess> PLACES = new ConcurrentHashMap<>();

    static {
        try {
            DriverManager.registerDriver(new MovableDriver());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private MovableDriver() {}

    static void point(String url, DatabaseAccess access) {
        PLACES.put(url, access);
    }

    @Override
    public Connection connect(String url, Properties given) throws SQLException {
        return acceptsURL(url) ? PLACES.get(url).open() : null;
    }

    @Override
    public boolean acceptsURL(String url) {
        return PLACES.containsKey(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties given) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
