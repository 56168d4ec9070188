package pk.gov.balochistan.police.portal.testing;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the running portal: {@code @ExtendWith(PortalExtension.class)} and a parameter of type {@link PortalServer}. The
 * first test that asks starts it, the end of the test run stops it.
 */
public final class PortalExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(PortalExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PortalServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Start.class, key -> Start.tried(), Start.class)
                .server();
    }

    /** The one try: where it failed, every test fails at once. */
    private record Start(PortalServer portal, Exception failure) implements AutoCloseable {
        static Start tried() {
            try {
                return new Start(new PortalServer(TrialPages.added()), null);
            } catch (Exception e) {
                return new Start(null, e);
            }
        }

        PortalServer server() {
            if (failure == null) return portal;
            // The summary of a test run shows this line alone.
            String why = failure.toString().lines().findFirst().orElse("");
            throw new IllegalStateException("the portal could not be started: " + why, failure);
        }

        @Override
        public void close() throws SQLException {
            if (portal != null) portal.close();
        }
    }
}
