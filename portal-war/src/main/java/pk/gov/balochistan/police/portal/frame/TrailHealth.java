package pk.gov.balochistan.police.portal.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import pk.gov.balochistan.police.trail.PortalSealing;

/**
 * The alarm in {@code /health}: down while the trail cannot be sealed or copied to its second store, or the database does not
 * answer. Complaints are taken all the same; personal data are not shown.
 */
@Readiness
@ApplicationScoped
public class TrailHealth implements HealthCheck {
    @Inject
    PortalSealing sealer;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("audit-trail").status(isWell()).build();
    }

    private boolean isWell() {
        try {
            return !sealer.isBehind();
        } catch (RuntimeException databaseAway) {
            return false;
        }
    }
}
