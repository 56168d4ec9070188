package pk.gov.balochistan.police.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Chooses the dialect by asking the database itself. persistence.xml names Oracle's, which H2 in Oracle mode takes too
 * (the detected H2 dialect writes LIMIT and OFFSET, which that mode refuses); PostgreSQL gets its own.
 */
public class EngineCustomizer implements SessionCustomizer {
    @Override
    public void customize(Session session) throws Exception {
        DatabaseLogin login = session.getLogin();
        if (!"PostgreSQL".equals(productOf(login, session))) return;
        PostgreSQLPlatform postgresql = new PostgreSQLPlatform();
        login.setPlatform(postgresql);
        session.getProject().getLogin().setPlatform(postgresql);
    }

    private static String productOf(DatabaseLogin login, Session session) throws SQLException {
        Connector connector = login.getConnector();
        try (Connection connection = connector.connect(login.getProperties(), session)) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
