package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.persistence.KeptPlans;

/**
 * One turn after another of seeing to clocks of a kind that are due, in whichever process comes first, by the clock of the database.
 * A turn takes a batch in one transaction; where it fails, each has a transaction of its own, so that one that cannot be done
 * keeps no other from its superior. A process that is killed leaves a case as it was or as it should be. For one thread.
 *
 * @param <T> what a clock that is due goes by
 */
public final class ClockTurn<T> {
    /** How long a program rests after a turn that found nothing. */
    public static final Duration PAUSE = Duration.ofSeconds(1);

    /** Two clocks of one installation may differ by so much. */
    public static final Duration SKEW = Duration.ofMinutes(5);

    static final int BATCH = 200;
    static final Duration PUT_OFF = Duration.ofMinutes(5);

    /** Rows of the trail that may wait for the sealer: above that the turn waits too, so that officers go on reading. */
    static final int MOST_UNSEALED = AuditBacklog.MOST_UNSEALED / 2;

    private static final int LEASE_SECONDS = 60;
    private static final System.Logger LOG = System.getLogger(ClockTurn.class.getName());

    /** Runs work in a transaction of its own; what it throws rolls back and passes through. */
    public interface Transactions {
        int run(ToIntFunction<EntityManager> work);
    }

    private final ClockWork<T> work;
    private final Transactions transactions;
    private final Function<EntityManager, Instant> databaseClock;
    private final ClockWatch watch;
    private final String holder;
    private List<T> tried = List.of();

    /** @param holder names this process, at most 80 characters */
    public ClockTurn(ClockWork<T> work, Transactions transactions, String holder) {
        this(work, transactions, holder, em -> new Leases(em).now(), System::nanoTime);
    }

    /** @param databaseClock the clock to go by @param nanos the machine's steady clock */
    public ClockTurn(
            ClockWork<T> work,
            Transactions transactions,
            String holder,
            Function<EntityManager, Instant> databaseClock,
            LongSupplier nanos) {
        this.work = work;
        this.transactions = transactions;
        this.holder = holder;
        this.databaseClock = databaseClock;
        this.watch = new ClockWatch(nanos);
    }

    /** @return how many clocks were seen to; 0 when none is due, another process does it, or the trail lags behind */
    public int seeToSome() {
        tried = List.of();
        try {
            return transactions.run(this::batch);
        } catch (RuntimeException oneOfThem) {
            if (tried.isEmpty()) throw oneOfThem;
            tried.forEach(this::alone);
            return tried.size();
        }
    }

    private int batch(EntityManager em) {
        // The lease's row stays locked until the commit, so that a process whose lease ran out takes no batch twice.
        if (!new Leases(em).take(work.lease(), holder, LEASE_SECONDS)) return 0;
        KeptPlans.use(em);
        Instant now = databaseClock.apply(em);
        if (!watch.isSteady(now)) return 0;
        int setRight = work.setRight(em, now, BATCH);
        if (AuditBacklog.waiting(em, MOST_UNSEALED) == MOST_UNSEALED) return 0;
        tried = work.listDue(em, now, BATCH);
        if (!tried.isEmpty()) work.seeTo(em, now, tried);
        return setRight + tried.size();
    }

    private void alone(T due) {
        try {
            transactions.run(em -> {
                work.seeTo(em, databaseClock.apply(em), List.of(due));
                return 1;
            });
        } catch (RuntimeException fault) {
            // An officer's step came first, or it cannot be done at all. Without the message: a driver's may quote
            // data.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the clock of {0} row {1} waits, {2}",
                    work.lease(),
                    work.row(due),
                    fault.getClass().getSimpleName());
            transactions.run(em -> {
                work.putOff(em, due, databaseClock.apply(em).plus(PUT_OFF));
                return 1;
            });
        }
    }
}
