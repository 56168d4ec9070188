package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.shared.KeyRing;

/** The turns of the clocks of complaints; see {@link ClockTurn}. For one thread. */
public final class EscalationTurn {
    /** How long a program rests after a turn that found nothing. */
    public static final Duration PAUSE = ClockTurn.PAUSE;

    static final int BATCH = ClockTurn.BATCH;
    static final Duration PUT_OFF = ClockTurn.PUT_OFF;

    private final ClockTurn<DueClock> turn;

    /** @param clock of the program, for the trail and the outbox @param holder names this process, at most 80 characters */
    public EscalationTurn(ClockTurn.Transactions transactions, KeyRing keys, Clock clock, String holder) {
        this(transactions, keys, clock, holder, em -> new Leases(em).now(), System::nanoTime);
    }

    EscalationTurn(
            ClockTurn.Transactions transactions,
            KeyRing keys,
            Clock clock,
            String holder,
            Function<EntityManager, Instant> databaseClock,
            LongSupplier nanos) {
        turn = new ClockTurn<>(new ComplaintClocks(keys, clock), transactions, holder, databaseClock, nanos);
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
        return turn.seeToSome();
    }

    /** The clocks of complaints, one batch after another. */
    private record ComplaintClocks(KeyRing keys, Clock clock) implements ClockWork<DueClock> {
        @Override
        public String lease() {
            return "escalation";
        }

        @Override
        public int setRight(EntityManager em, Instant now, int most) {
            return new DueClocks(em).setRight(now, most);
        }

        @Override
        public List<DueClock> listDue(EntityManager em, Instant now, int most) {
            return new DueClocks(em).listDue(now, most);
        }

        @Override
        public void seeTo(EntityManager em, Instant now, List<DueClock> due) {
            Escalation.telling(em, keys, clock, now).seeTo(due);
        }

        @Override
        public void putOff(EntityManager em, DueClock due, Instant until) {
            new DueClocks(em).putOff(due.complaintId(), until);
        }

        @Override
        public String row(DueClock due) {
            return due.complaintId().toString();
        }
    }
}
