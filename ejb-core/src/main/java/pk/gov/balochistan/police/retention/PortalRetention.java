package pk.gov.balochistan.police.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import pk.gov.balochistan.police.housekeeping.LeasedWork;

/** Works out until when records are kept whose entries or whose rules have changed. One process at a time. */
@ApplicationScoped
public class PortalRetention extends LeasedWork {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public String inWords() {
        return "the terms of records";
    }

    @Override
    protected String lease() {
        return "terms";
    }

    @Override
    protected int some(EntityManager in) {
        return new Terms(in).workOutSome();
    }
}
