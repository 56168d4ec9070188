package pk.gov.balochistan.police.latentsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.RepeatedWork;
import pk.gov.balochistan.police.shared.KeyRing;

/** Looks for new prints among the unsolved lifts in the portal, beside the searches that were asked for and not behind them. */
@ApplicationScoped
public class UnsolvedTurns implements RepeatedWork {
    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    private final String process = "portal:" + UUID.randomUUID();

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public String inWords() {
        return "the unsolved lifts";
    }

    @Override
    public int doSome() {
        return ownTransaction.get(() -> new UnsolvedWork(em, keys, clock).doSome(process));
    }
}
