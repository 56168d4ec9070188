package pk.gov.balochistan.police.publicfigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import pk.gov.balochistan.police.housekeeping.LeasedWork;
import pk.gov.balochistan.police.lease.Leases;

/** Publishes the figures of each day soon after midnight, by the clock of the database, in one process. A day on which no portal ran has none. */
@ApplicationScoped
public class Publishing extends LeasedWork {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    PublishedFigures figures;

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the figures for the public";
    }

    @Override
    protected String lease() {
        return "public-figures";
    }

    @Override
    protected int some(EntityManager in) {
        return figures.publish(new Leases(in).now()) ? 1 : 0;
    }
}
