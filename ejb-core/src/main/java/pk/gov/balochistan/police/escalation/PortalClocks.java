package pk.gov.balochistan.police.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.RepeatedWork;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Sees in the portal to clocks of one kind: each kind is a bean that says what it sees to.
 *
 * @param <T> what a clock that is due goes by
 */
public abstract class PortalClocks<T> implements RepeatedWork {
    @Inject
    OwnTransaction ownTransaction;

    @Inject
    EntityManager em;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    private ClockTurn<T> turn;

    /** @param clock of the program, for the trail and the outbox */
    protected abstract ClockWork<T> work(KeyRing keys, Clock clock);

    @PostConstruct
    void begin() {
        turn = new ClockTurn<>(
                work(keys, clock),
                work -> ownTransaction.get(() -> work.applyAsInt(em)),
                "portal:" + UUID.randomUUID());
    }

    @Override
    public Duration pause() {
        return ClockTurn.PAUSE;
    }

    @Override
    public int doSome() {
        return turn.seeToSome();
    }
}
