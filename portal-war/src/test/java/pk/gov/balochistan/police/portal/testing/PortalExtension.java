package pk.gov.balochistan.police.portal.testing;

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
                .getOrComputeIfAbsent(PortalServer.class, key -> started(), PortalServer.class);
    }

    private static PortalServer started() {
        try {
            return new PortalServer();
        } catch (Exception e) {
            throw new IllegalStateException("the portal could not be started", e);
        }
    }
}
