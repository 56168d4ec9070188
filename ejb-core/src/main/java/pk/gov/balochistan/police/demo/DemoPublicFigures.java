package pk.gov.balochistan.police.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.publicfigures.FigureCounts;
import pk.gov.balochistan.police.publicfigures.PublishedFigures;
import pk.gov.balochistan.police.shared.KeyRing;

/** What was published four weeks ago, as far as today's rows still tell, so that today's figures have something beside them. */
final class DemoPublicFigures {
    private static final Duration BEFORE = Duration.ofDays(28);

    private final EntityManager em;
    private final Clock clock;
    private final PublishedFigures figures;

    DemoPublicFigures(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.figures =
                new PublishedFigures(em, new FigureCounts(em, new Places(em, clock)), new AuditTrail(em, keys, clock));
    }

    void load() {
        em.flush();
        figures.publish(clock.instant().minus(BEFORE));
    }
}
