package pk.gov.balochistan.police.throttle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.housekeeping.OldRows;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of counters. Who guesses or uses is kept as a pseudonym only. */
@Dependent
public class Throttles implements OldRows {
    /** A pause's growth is forgotten after a quiet day, and no allowance's window is longer than one. */
    private static final Duration KEPT_FOR = Duration.ofDays(2);

    private final EntityManager em;
    private final KeyRing keys;
    private final Clock clock;
    private final Set<String> read = new HashSet<>();
    private final Map<String, ThrottleCounter> known = new HashMap<>();

    @Inject
    public Throttles(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
    }

    /** Reads the counters of many guessers at once, for a batch: the other calls then ask no more for them. */
    public void readAhead(ThrottleRule rule, Collection<String> guessers) {
        List<String> unread = guessers.stream()
                .map(guesser -> key(rule, guesser))
                .filter(key -> !read.contains(key))
                .toList();
        if (unread.isEmpty()) return;
        read.addAll(unread);
        em.createQuery("select c from ThrottleCounter c where c.key in :keys", ThrottleCounter.class)
                .setParameter("keys", unread)
                .getResultList()
                .forEach(counter -> known.put(counter.key(), counter));
    }

    /** Whether this guesser may not ask now. */
    public boolean isPaused(ThrottleRule rule, String guesser) {
        ThrottleCounter counter = find(key(rule, guesser));
        return counter != null && counter.isPausedAt(clock.instant());
    }

    /** Until when; empty where there is no pause now. */
    public Optional<Instant> pausedUntil(ThrottleRule rule, String guesser) {
        return Optional.ofNullable(find(key(rule, guesser)))
                .filter(counter -> counter.isPausedAt(clock.instant()))
                .map(ThrottleCounter::pausedUntil);
    }

    /** Whether at least so many misses were counted of late. */
    public boolean hasMissed(ThrottleRule rule, String guesser, int misses) {
        ThrottleCounter counter = find(key(rule, guesser));
        return counter != null && counter.holds(misses, clock.instant(), rule);
    }

    /** Refuses a guesser who is paused. @throws RuleViolation refusal.throttled, with the hour from which to try again */
    public void refuseWhilePaused(ThrottleRule rule, String guesser) {
        pausedUntil(rule, guesser).ifPresent(until -> {
            throw new RuleViolation("refusal.throttled", until);
        });
    }

    /** Counts a miss. Call it in a transaction that commits even when the caller's refusal rolls back. */
    public void miss(ThrottleRule rule, String guesser) {
        locked(key(rule, guesser)).miss(clock.instant(), rule);
        em.flush();
    }

    /** Counts a use of an allowance, in the transaction of what is used. @return the so-manieth in the window */
    public int use(ThrottleRule allowance, String user) {
        int count = locked(key(allowance, user)).use(clock.instant(), allowance);
        em.flush();
        return count;
    }

    /** The same without a lock, written by the caller's own commit: for batches of which one process at a time makes one. */
    public int useUnflushed(ThrottleRule allowance, String user) {
        String key = key(allowance, user);
        ThrottleCounter counter = find(key);
        return (counter == null ? made(key) : counter).use(clock.instant(), allowance);
    }

    /** Locked and read anew, so that guesses sent side by side are counted one by one, the first ones too. */
    private ThrottleCounter locked(String key) {
        ThrottleCounter counter = find(key);
        if (counter == null) {
            insertUnlessThere(key);
            counter = em.find(ThrottleCounter.class, key);
            remember(key, counter);
        }
        em.refresh(counter, LockModeType.PESSIMISTIC_WRITE);
        return counter;
    }

    /**
     * Of two that count the first miss at the same moment, the later one waits here for the other's commit and goes on with its
     * row. By the connection itself: a statement of the mapper that fails takes the whole transaction with it.
     */
    private void insertUnlessThere(String key) {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into throttle (counter_key, window_start, hits, pauses, version) values (?, ?, 0, 0, 1)")) {
            insert.setString(1, key);
            insert.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            Savepoint before = connection.setSavepoint();
            try {
                insert.executeUpdate();
            } catch (SQLException taken) {
                if (!isTaken(taken)) throw taken;
                connection.rollback(before);
            }
        } catch (SQLException fault) {
            throw new PersistenceException(fault);
        }
    }

    /** Class 23 of the standard's states: a constraint says no, and the table has but one that can. */
    private static boolean isTaken(SQLException refusal) {
        return refusal.getSQLState() != null && refusal.getSQLState().startsWith("23");
    }

    private ThrottleCounter made(String key) {
        ThrottleCounter counter = new ThrottleCounter(key, clock.instant());
        em.persist(counter);
        remember(key, counter);
        return counter;
    }

    /** Only a batch's own register remembers; one in a desk lives longer than a transaction. */
    private void remember(String key, ThrottleCounter counter) {
        if (read.contains(key)) known.put(key, counter);
    }

    /** Forgets the misses of someone who has shown the right thing. */
    public void forget(ThrottleRule rule, String guesser) {
        ThrottleCounter counter = find(key(rule, guesser));
        if (counter != null) counter.forget();
    }

    @Override
    public String kind() {
        return "throttles";
    }

    /** Counters that have been quiet for two days. Uses throttle_window_ix. */
    @Override
    public int removeOld(Instant now, int most) {
        String quiet = " where c.windowStart < :before and (c.pausedUntil is null or c.pausedUntil < :before)";
        Instant before = now.minus(KEPT_FOR);
        List<String> old = em.createQuery(
                        "select c.key from ThrottleCounter c" + quiet + " order by c.windowStart", String.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        if (old.isEmpty()) return 0;
        // Whoever came back meanwhile has moved the window: the condition is asked again.
        return em.createQuery("delete from ThrottleCounter c" + quiet + " and c.key in :old")
                .setParameter("before", before)
                .setParameter("old", old)
                .executeUpdate();
    }

    private ThrottleCounter find(String key) {
        return read.contains(key) ? known.get(key) : em.find(ThrottleCounter.class, key);
    }

    private String key(ThrottleRule rule, String guesser) {
        return rule.name() + ":" + keys.pseudonym("throttle", guesser);
    }
}
