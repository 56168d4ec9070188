package pk.gov.balochistan.police.sms.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.messaging.Inbox;
import pk.gov.balochistan.police.messaging.ReceivedText;
import pk.gov.balochistan.police.shared.KeyRing;

/** What a batch costs while one sender's flood waits, with the gateway's own settings of its connection. */
class InboxReadsDbTest {
    private static final int FLOOD = 5000;
    private static final int BATCH = 200;

    @TempDir
    Path data;

    private static ReceivedText text(String source, int number) {
        return new ReceivedText("main", source, "8787", "text", 0, source + "/" + number, null, Instant.now());
    }

    private Inbox inbox(EntityManager em) {
        return new Inbox(em, KeyRing.of(data));
    }

    private void store(EntityManager em, IntStream numbers, String source) {
        inbox(em).add(numbers.mapToObj(i -> text(source, i)).toList(), Duration.ofMinutes(5));
    }

    @Test
    void theWaitingTextsOfOneSenderAreNotReadForABatch() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                UnitOfWork work = UnitOfWork.on(
                        database.gateway().url(),
                        database.gateway().user(),
                        database.gateway().password())) {
            work.run(em -> store(em, IntStream.range(0, FLOOD), "923005000000"));
            work.run(em -> IntStream.of(1, 2, 8, 9).forEach(i -> store(em, IntStream.of(i), "92300" + i + "000000")));
            long read = work.give(em -> {
                em.unwrap(Connection.class); // the counters are this connection's
                long before = rowsRead(em);
                assertEquals(
                        5, inbox(em).takeBatch(BATCH, Optional.empty()).texts().size());
                return rowsRead(em) - before;
            });
            assertTrue(read < 2 * BATCH, read + " rows and index entries read");
        }
    }

    /** Entries of indexes and rows of scans of the texts that this transaction has read. */
    private static long rowsRead(EntityManager em) {
        String read =
                "select sum(pg_stat_get_xact_tuples_returned(oid)) from pg_class where relname like 'incoming_sms%'";
        return ((Number) em.createNativeQuery(read).getSingleResult()).longValue();
    }
}
