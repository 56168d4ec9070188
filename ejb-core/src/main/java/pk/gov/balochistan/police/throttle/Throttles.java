package pk.gov.balochistan.police.throttle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of counters. Who guesses is kept as a pseudonym only. */
@Dependent
public class Throttles {
    private final EntityManager em;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    public Throttles(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether this guesser may not ask now. */
    public boolean isPaused(ThrottleRule rule, String guesser) {
        ThrottleCounter counter = em.find(ThrottleCounter.class, key(rule, guesser));
        return counter != null && counter.isPausedAt(clock.instant());
    }

    /** Refuses a guesser who is paused. @throws RuleViolation refusal.throttled, with the hour from which to try again */
    public void refuseWhilePaused(ThrottleRule rule, String guesser) {
        ThrottleCounter counter = em.find(ThrottleCounter.class, key(rule, guesser));
        if (counter != null && counter.isPausedAt(clock.instant())) {
            throw new RuleViolation("refusal.throttled", counter.pausedUntil());
        }
    }

    /** Counts a miss. Call it in a transaction that commits even when the caller's refusal rolls back. */
    public void miss(ThrottleRule rule, String guesser) {
        Instant now = clock.instant();
        ThrottleCounter counter = em.find(ThrottleCounter.class, key(rule, guesser));
        if (counter == null) {
            counter = new ThrottleCounter(key(rule, guesser), now);
            em.persist(counter);
        }
        counter.miss(now, rule);
        em.flush();
    }

    /** Forgets the misses of someone who has shown the right thing. */
    public void forget(ThrottleRule rule, String guesser) {
        ThrottleCounter counter = em.find(ThrottleCounter.class, key(rule, guesser));
        if (counter != null) counter.forget();
    }

    private String key(ThrottleRule rule, String guesser) {
        return rule.name() + ":" + keys.pseudonym("throttle", guesser);
    }
}
