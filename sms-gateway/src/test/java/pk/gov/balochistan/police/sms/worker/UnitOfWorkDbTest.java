package pk.gov.balochistan.police.sms.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.messaging.Inbox;
import pk.gov.balochistan.police.messaging.ReceivedText;
import pk.gov.balochistan.police.shared.KeyRing;

class UnitOfWorkDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void whatFailsHalfWayLeavesNothing(TestDatabase database) {
        KeyRing keys = KeyRing.of(data);
        ReceivedText text = new ReceivedText("main", "923001234567", "8787", "HELP", 0, "hash", null, Instant.now());
        try (UnitOfWork work = UnitOfWork.on(
                database.gateway().url(),
                database.gateway().user(),
                database.gateway().password())) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> work.run(em -> {
                        new Inbox(em, keys).add(List.of(text), Duration.ofMinutes(5));
                        throw new IllegalArgumentException("half way");
                    }));
            assertEquals(0, work.<Long>give(em -> em.createQuery("select count(i) from IncomingSms i", Long.class)
                    .getSingleResult()));
        }
    }
}
