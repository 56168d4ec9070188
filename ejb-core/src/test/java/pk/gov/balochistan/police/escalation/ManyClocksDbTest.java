package pk.gov.balochistan.police.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.SentQueries;

/** Clocks by the ten thousand: what a turn reads, and how long very many take. */
class ManyClocksDbTest {
    private static final Instant NOW = ComplaintDatabase.CLOCK.instant();
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(1000));

    @TempDir
    Path data;

    @EveryEngine
    void aTurnReadsWhatIsDueAndNoMore(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, 30_000);
        wind(database, "next_clock_at = due_at where is_open = 1");
        try (Clocked cases = new Clocked(database, data)) {
            SentQueries sent = SentQueries.of(cases.unit.entityManager(), "complaint");
            DueClocks clocks = new DueClocks(cases.unit.entityManager());
            assertEquals(
                    ClockTurn.BATCH, clocks.listDue(NOW, ClockTurn.BATCH, 0, 1).size());
            assertReads(ClockTurn.BATCH, sent.explainLast(database), "some of many that are due");
            assertEquals(0, clocks.listDue(LONG_AGO, ClockTurn.BATCH, 0, 1).size());
            assertReads(0, sent.explainLast(database), "none that is due");
            assertPartsOfWhatIsDue(clocks, sent, database);
            assertEquals(0, clocks.setRight(NOW, ClockTurn.BATCH));
            assertReads(0, sent.explainLast(database), "a clock that is right");
        }
    }

    /** Blocks of 64 rows go to the lanes in turn, so that a batch of one passes over a batch of the other, and a block. */
    private static void assertPartsOfWhatIsDue(DueClocks clocks, SentQueries sent, TestDatabase database)
            throws SQLException {
        Set<Long> parts = new HashSet<>();
        for (int lane = 0; lane < ComplaintClocks.LANES; lane++) {
            clocks.listDue(NOW, ClockTurn.BATCH, lane, ComplaintClocks.LANES)
                    .forEach(due -> parts.add(due.complaintId()));
            SentQueries.Explained query = sent.explainLast(database);
            assertTrue(query.rowsRead() <= 3 * ClockTurn.BATCH, () -> "a lane read:\n" + query.plan());
        }
        assertEquals(ClockTurn.BATCH * ComplaintClocks.LANES, parts.size(), "none is in both lanes");
        assertTrue(parts.containsAll(clocks.listDue(NOW, ClockTurn.BATCH, 0, 1).stream()
                .map(DueClock::complaintId)
                .toList()));
    }

    private static void assertReads(int rows, SentQueries.Explained query, String what) {
        assertTrue(query.rowsRead() <= rows + 1, () -> what + " read " + query.rowsRead() + " rows:\n" + query.plan());
        assertTrue(query.plan().toLowerCase(Locale.ROOT).contains("_ix"), query.plan());
    }

    /** Escalates them all, with the rows of the trail that the sealer would take away meanwhile. */
    @Tag("long")
    @EveryEngine
    void aHundredThousandDueClocksTakeLessThanAMinute(TestDatabase database) throws SQLException {
        int many = 100_000;
        ManyComplaints.load(database, many);
        String past = "timestamp '2026-11-01 00:00:00'";
        wind(
                database,
                "status = 'RECEIVED', is_open = 1, sealed_to = null, contact_due_at = " + past + ", due_at = " + past
                        + ", next_clock_at = " + past);
        try (Clocked cases = new Clocked(database, data)) {
            ClockTurn<DueClock> turn = cases.turnAt(NOW);
            long before = System.nanoTime();
            int seenTo = 0;
            while (true) {
                int some = turn.seeToSome();
                seenTo += some;
                if (some > 0) continue;
                int sealed = cases.unit.inTransaction(
                        em -> em.createQuery("delete from AuditPending p").executeUpdate());
                if (sealed == 0) break;
            }
            Duration took = Duration.ofNanos(System.nanoTime() - before);
            System.out.printf("%s: %d clocks in %d ms%n", database.engine(), seenTo, took.toMillis());
            assertTrue(seenTo >= many, "seen to " + seenTo);
            assertEquals(seenTo, cases.count("Complaint x where x.promise.timesEscalated = 1"));
            assertTrue(took.compareTo(Duration.ofMinutes(1)) < 0, "took " + took);
        }
    }

    private static void wind(TestDatabase database, String how) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("update complaint set " + how);
            statement.execute(database.engine() == Engine.H2 ? "analyze table complaint" : "vacuum analyze complaint");
        }
    }
}
