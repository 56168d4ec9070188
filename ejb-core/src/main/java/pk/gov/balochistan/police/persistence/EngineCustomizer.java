package pk.gov.balochistan.police.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Chooses the dialect by asking the database itself: PostgreSQL's, or ours of Oracle, which H2 in Oracle mode takes too (the
 * mapper's dialect of H2 writes LIMIT and OFFSET, which that mode refuses).
 */
public class EngineCustomizer implements SessionCustomizer {
    @Override
    public void customize(Session session) throws Exception {
        DatabaseLogin login = session.getLogin();
        boolean postgres = "PostgreSQL".equals(productOf(login, session));
        // Not setPlatform: that would leave the sequences behind with the old dialect.
        login.usePlatform(postgres ? new PostgreSQLPlatform() : new OracleDialect());
    }

    private static String productOf(DatabaseLogin login, Session session) throws SQLException {
        // The login itself connects: it alone can read its password, which it keeps encrypted.
        try (Connection connection = (Connection) login.connectToDatasource(null, session)) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
