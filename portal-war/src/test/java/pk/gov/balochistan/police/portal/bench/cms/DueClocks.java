package pk.gov.balochistan.police.portal.bench.cms;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.escalation.ClockTurn;
import pk.gov.balochistan.police.escalation.ComplaintClocks;
import pk.gov.balochistan.police.escalation.DueClock;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.operations.CoreUnit;
import pk.gov.balochistan.police.trail.AuditCopy;
import pk.gov.balochistan.police.trail.AuditSealer;

/** All clocks at once: what is open was due long ago, and the lanes of turns see to it while the sealer takes away the rows of the trail, as in the portal. */
final class DueClocks {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final CoreUnit core;
    private final Clock clock;
    private final Path folder;
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();

    DueClocks(CoreUnit core, Clock clock, Path folder) {
        this.core = core;
        this.clock = clock;
        this.folder = folder;
    }

    /** What was seen to, how long it took, and the longest turn. */
    record Done(int clocks, double seconds, double longestTurnMillis) {}

    /** @return how many are due now: those that may go up */
    static int ring(DatabaseAccess owner, int most) throws SQLException {
        try (Connection connection = owner.open();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate("update complaint set next_clock_at = current_timestamp - interval '30' day,"
                    + " due_at = current_timestamp - interval '30' day, contact_due_at = current_timestamp - interval '30' day,"
                    + " filed_at = filed_at - interval '60' day, answering_since = null where id in (select c.id from complaint c"
                    + " where c.is_open = 1 and c.sealed_to is null order by c.id fetch first " + most + " rows only)");
        }
    }

    Done seeToAll(int due) throws InterruptedException {
        Thread sealing = thread("sealer", this::seal);
        long begun = System.nanoTime();
        List<Thread> lanes = IntStream.range(0, ComplaintClocks.LANES)
                .mapToObj(lane -> thread("lane " + lane, () -> see(lane, due, begun)))
                .toList();
        for (Thread lane : lanes) lane.join();
        double seconds = (System.nanoTime() - begun) / 1e9;
        sealing.interrupt();
        sealing.join();
        return new Done(seen.get(), seconds, longest.get() / 1e6);
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void see(int lane, int due, long begun) {
        ComplaintClocks clocks = new ComplaintClocks(core.keys(), clock, lane, ComplaintClocks.LANES);
        ClockTurn<DueClock> turn = new ClockTurn<>(clocks, this::inTransaction, "bench");
        try {
            while (seen.get() < due && System.nanoTime() - begun < PATIENCE.toNanos()) {
                long before = System.nanoTime();
                int some = turn.seeToSome();
                longest.accumulateAndGet(System.nanoTime() - before, Math::max);
                seen.addAndGet(some);
                // The portal rests a second where a turn finds nothing, or the trail lags behind.
                if (some == 0) Thread.sleep(ClockTurn.PAUSE.toMillis());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private int inTransaction(ToIntFunction<EntityManager> work) {
        return core.inTransaction(work::applyAsInt);
    }

    private void seal() {
        AuditCopy copy = new AuditCopy(folder.resolve("audit-copy"), clock);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                int sealed = core.inTransaction(
                        em -> new AuditSealer(em, core.keys(), clock, copy, new Leases(em), "bench").sealSome());
                if (sealed == 0) Thread.sleep(AuditSealer.PAUSE.toMillis());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
