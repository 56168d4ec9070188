package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * One turn after another of seeing to clocks that are due, in whichever process comes first, by the clock of the database. A turn
 * takes a batch in one transaction; where it fails, each case has a transaction of its own, so that one that cannot be done keeps
 * no other from its superior. A process that is killed leaves a case as it was or as it should be. For one thread.
 */
public final class EscalationTurn {
    /** How long a program rests after a turn that found nothing. */
    public static final Duration PAUSE = Duration.ofSeconds(1);

    static final int BATCH = 200;
    static final Duration PUT_OFF = Duration.ofMinutes(5);

    /** Rows of the trail that may wait for the sealer: above that the turn waits too, so that officers go on reading. */
    static final int MOST_UNSEALED = AuditBacklog.MOST_UNSEALED / 2;

    private static final String LEASE = "escalation";
    private static final int LEASE_SECONDS = 60;
    private static final System.Logger LOG = System.getLogger(EscalationTurn.class.getName());

    /** Runs work in a transaction of its own; what it throws rolls back and passes through. */
    public interface Transactions {
        int run(ToIntFunction<EntityManager> work);
    }

    private final Transactions transactions;
    private final KeyRing keys;
    private final Clock clock;
    private final Function<EntityManager, Instant> databaseClock;
    private final ClockWatch watch;
    private final String holder;
    private List<DueClock> tried = List.of();

    /** @param clock of the program, for the trail and the outbox @param holder names this process, at most 80 characters */
    public EscalationTurn(Transactions transactions, KeyRing keys, Clock clock, String holder) {
        this(transactions, keys, clock, holder, em -> new Leases(em).now(), System::nanoTime);
    }

    EscalationTurn(
            Transactions transactions,
            KeyRing keys,
            Clock clock,
            String holder,
            Function<EntityManager, Instant> databaseClock,
            LongSupplier nanos) {
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
        this.holder = holder;
        this.databaseClock = databaseClock;
        this.watch = new ClockWatch(nanos);
    }

    /** Sees to all that is due in the caller's transaction and texts nobody: for invented complaints, whose phones nobody owns. */
    public static void ofInvented(EntityManager em, KeyRing keys, Clock clock) {
        Instant now = clock.instant();
        List<DueClock> due;
        do {
            em.flush();
            // Clocks are wound past the mapper, which would go on with what it had read before.
            em.clear();
            due = new DueClocks(em).listDue(now, BATCH);
            new Escalation(em, keys, clock, now, Optional.empty()).seeTo(due);
        } while (!due.isEmpty());
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
        if (!new Leases(em).take(LEASE, holder, LEASE_SECONDS)) return 0;
        Instant now = databaseClock.apply(em);
        if (!watch.isSteady(now)) return 0;
        DueClocks clocks = new DueClocks(em);
        int setRight = clocks.setRight(now, BATCH);
        if (AuditBacklog.waiting(em, MOST_UNSEALED) == MOST_UNSEALED) return 0;
        tried = clocks.listDue(now, BATCH);
        if (!tried.isEmpty()) Escalation.telling(em, keys, clock, now).seeTo(tried);
        return setRight + tried.size();
    }

    private void alone(DueClock due) {
        try {
            transactions.run(em -> {
                Escalation.telling(em, keys, clock, databaseClock.apply(em)).seeTo(List.of(due));
                return 1;
            });
        } catch (RuntimeException fault) {
            // An officer's step came first, or it cannot be done at all. Without the message: a driver's may quote
            // data.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the clock of complaint row {0} waits, {1}",
                    due.complaintId().toString(),
                    fault.getClass().getSimpleName());
            transactions.run(em -> {
                new DueClocks(em)
                        .putOff(due.complaintId(), databaseClock.apply(em).plus(PUT_OFF));
                return 1;
            });
        }
    }
}
