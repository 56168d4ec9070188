package pk.gov.balochistan.police.portal.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the running portal: {@code @ExtendWith(PortalExtension.class)} and a parameter of type {@link PortalServer}. The
 * first test that asks starts it, the end of the JVM stops it: a run in two of them hands out class by class, and the framework's own
 * store would end with each class.
 */
public final class PortalExtension implements ParameterResolver {
    private static Start start;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PortalServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return started().server();
    }

    private static synchronized Start started() {
        if (start == null) start = Start.tried();
        return start;
    }

    /** The one try: where it failed, every test fails at once. */
    private record Start(PortalServer portal, Exception failure) {
        static Start tried() {
            try {
                PortalServer portal = new PortalServer(TrialPages.added());
                Runtime.getRuntime().addShutdownHook(new Thread(portal::stop));
                return new Start(portal, null);
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
    }
}
