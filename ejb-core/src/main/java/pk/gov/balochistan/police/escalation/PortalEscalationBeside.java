package pk.gov.balochistan.police.escalation;

import jakarta.enterprise.context.ApplicationScoped;

/** The second of {@link ComplaintClocks#LANES}. */
@ApplicationScoped
public class PortalEscalationBeside extends PortalEscalation {
    @Override
    int lane() {
        return 1;
    }
}
