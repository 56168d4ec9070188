package pk.gov.balochistan.police.latentsearch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.lease.RepeatedWork;
import pk.gov.balochistan.police.shared.KeyRing;

/** Gives the searches for lifts their turns in the portal. */
@ApplicationScoped
public class LatentTurns implements RepeatedWork {
    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    @Inject
    SearchedPrints index;

    private final String process = "portal:" + UUID.randomUUID();

    private LatentWork work;

    @PostConstruct
    void begin() {
        LatentWork.Transactions transactions = new LatentWork.Transactions() {
            @Override
            public <T> T in(Function<EntityManager, T> order) {
                return ownTransaction.get(() -> order.apply(em));
            }
        };
        work = new LatentWork(transactions, keys, clock, index, process, LatentTurns::start);
    }

    /** Not a thread of the container: it compares numbers for minutes, asks nobody, and must not stand in the way of its turns. */
    private static void start(Runnable search) {
        Thread thread = new Thread(search, "latent-search");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @PreDestroy
    void end() {
        work.stop();
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public String inWords() {
        return "the searches for lifts";
    }

    @Override
    public int doSome() {
        return work.doSome();
    }
}
