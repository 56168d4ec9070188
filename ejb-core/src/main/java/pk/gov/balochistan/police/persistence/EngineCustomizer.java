package pk.gov.balochistan.police.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Chooses the dialect by asking the database itself. persistence.xml names Oracle's, which H2 in Oracle mode takes too
 * but for its limits (the detected H2 dialect writes LIMIT and OFFSET, which that mode refuses); PostgreSQL gets its own.
 */
public class EngineCustomizer implements SessionCustomizer {
    @Override
    public void customize(Session session) throws Exception {
        DatabaseLogin login = session.getLogin();
        // Not setPlatform: that would leave the sequences behind with the old dialect.
        switch (productOf(login, session)) {
            case "PostgreSQL" -> login.usePlatform(new PostgreSQLPlatform());
            case "H2" -> login.usePlatform(new H2InOracleMode());
            default -> {
                // Oracle, as persistence.xml says.
            }
        }
    }

    private static String productOf(DatabaseLogin login, Session session) throws SQLException {
        // The login itself connects: it alone can read its password, which it keeps encrypted.
        try (Connection connection = (Connection) login.connectToDatasource(null, session)) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
