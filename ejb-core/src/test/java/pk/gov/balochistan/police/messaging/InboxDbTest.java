package pk.gov.balochistan.police.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Unit;

class InboxDbTest {
    private static final Instant NOON = Instant.parse("2026-11-22T07:00:00Z");
    private static final Duration RETRY = Duration.ofMinutes(5);

    @TempDir
    Path data;

    private static ReceivedText text(String source, String words, ReceivedText.Part part, Instant at) {
        return new ReceivedText("main", source, "8787", words, 0, words + "/" + part, part, at);
    }

    private static ReceivedText part(String source, int reference, int total, int seq) {
        return text(source, "[" + seq + "]", new ReceivedText.Part(reference, total, seq), NOON);
    }

    private List<IncomingSms> batch(EntityManager em, int limit) {
        return new Inbox(em, KeyRing.of(data))
                .takeBatch(limit, Optional.empty())
                .texts();
    }

    private int add(Unit on, ReceivedText... texts) {
        return on.inTransaction(em -> new Inbox(em, KeyRing.of(data)).add(List.of(texts), RETRY));
    }

    @EveryEngine
    void theSameTextWithinTheRetryWindowIsOneText(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            assertEquals(1, add(on, text("923001234567", "HELP", null, NOON)));
            assertEquals(0, add(on, text("923001234567", "HELP", null, NOON.plusSeconds(200))));
            assertEquals(1, add(on, text("923001234567", "HELP", null, NOON.plusSeconds(400))));
            assertEquals(1, add(on, text("923007654321", "HELP", null, NOON.plusSeconds(400))));
        }
    }

    @EveryEngine
    void aBatchHoldsOneTextOfEachSenderOldestFirst(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            for (int i = 0; i < 30; i++) add(on, text("923001111111", "flood " + i, null, NOON));
            add(on, text("923002222222", "HELP", null, NOON));
            List<String> senders = on.inTransaction(
                    em -> batch(em, 10).stream().map(IncomingSms::source).toList());
            assertEquals(List.of("923001111111", "923002222222"), senders);
        }
    }

    @EveryEngine
    void theWordsAreStoredEncryptedAndReadBack(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            add(on, text("923001234567", "شکایت درج کریں", null, NOON));
            KeyRing keys = KeyRing.of(data);
            on.perform(em -> {
                IncomingSms read = batch(em, 1).get(0);
                assertEquals("شکایت درج کریں", read.text(keys));
            });
            on.perform(em -> {
                em.createNativeQuery("update incoming_sms set dedupe_window = dedupe_window + 1")
                        .executeUpdate();
                IncomingSms moved = batch(em, 1).get(0);
                assertThrows(IllegalStateException.class, () -> moved.text(keys));
            });
        }
    }

    @EveryEngine
    void partsMakeOneTextInOrderWhateverOrderTheyComeIn(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            assertEquals(Optional.empty(), take(on, part("923001234567", 7, 3, 3)));
            assertEquals(Optional.empty(), take(on, part("923001234567", 7, 3, 1)));
            assertEquals(Optional.of("[1][2][3]"), take(on, part("923001234567", 7, 3, 2)));
        }
    }

    @EveryEngine
    void onePartReferenceFromTwoSendersIsTwoTexts(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            take(on, part("923001234567", 7, 2, 1));
            assertEquals(Optional.empty(), take(on, part("923007654321", 7, 2, 2)));
            assertEquals(Optional.of("[1][2]"), take(on, part("923001234567", 7, 2, 2)));
        }
    }

    @EveryEngine
    void anImpossiblePartIsIgnored(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            for (ReceivedText odd : List.of(
                    part("923001234567", 1, 0, 0),
                    part("923001234567", 2, 0, 1),
                    part("923001234567", 3, 2, 3),
                    part("923001234567", 4, 255, 1))) {
                assertEquals(Optional.empty(), take(on, odd));
            }
            assertEquals(4L, count(on, IncomingState.IGNORED));
        }
    }

    @EveryEngine
    void aPartThatComesTwiceCountsOnce(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            take(on, part("923001234567", 7, 2, 1));
            ReceivedText again = new ReceivedText(
                    "main", "923001234567", "8787", "[again]", 0, "other", new ReceivedText.Part(7, 2, 1), NOON);
            assertEquals(Optional.empty(), take(on, again));
            assertEquals(Optional.of("[1][2]"), take(on, part("923001234567", 7, 2, 2)));
        }
    }

    @EveryEngine
    void aPartWhoseFellowsNeverComeExpires(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            take(on, part("923001234567", 7, 2, 1));
            on.perform(em -> {
                Inbox inbox = new Inbox(em, KeyRing.of(data));
                assertTrue(inbox.listExpiredParts(NOON.plusSeconds(600)).isEmpty());
                assertEquals(1, inbox.listExpiredParts(NOON.plusSeconds(1000)).size());
            });
        }
    }

    @EveryEngine
    void aPartThatComesWhenItsFellowHasExpiredIsNotJoinedToIt(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            Instant late = NOON.plus(Inbox.PARTS_EXPIRE).plusSeconds(1);
            take(on, part("923001234567", 7, 2, 1));
            add(on, text("923001234567", "[2]", new ReceivedText.Part(7, 2, 2), late));
            boolean joined = on.inTransaction(em -> new Inbox(em, KeyRing.of(data))
                    .complete(batch(em, 1).get(0), late)
                    .isPresent());
            assertFalse(joined);
            assertEquals(2L, count(on, IncomingState.WAITING_PARTS));
        }
    }

    @EveryEngine
    void theFifthFailedTrySetsATextAside(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            add(on, text("923001234567", "HELP", null, NOON));
            for (int i = 0; i < 5; i++) {
                on.perform(em -> batch(em, 1).get(0).attemptFailed("fault", NOON));
            }
            assertEquals(1L, count(on, IncomingState.FAILED));
            boolean nothingLeft = on.inTransaction(em -> batch(em, 1).isEmpty());
            assertTrue(nothingLeft);
        }
    }

    @EveryEngine
    void aNameInLettersOrAShortCodeIsNobodyToAnswer(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            add(on, text("BANK", "1", null, NOON), text("8787", "2", null, NOON), text("03001234567", "3", null, NOON));
            on.perform(em -> {
                List<IncomingSms> batch = batch(em, 10);
                assertFalse(batch.get(0).sender().isPresent());
                assertFalse(batch.get(1).sender().isPresent());
                assertEquals("923001234567", batch.get(2).sender().orElseThrow().digits());
            });
        }
    }

    /** Stores one part, looks at it as the worker does, and tells the whole text when it is complete. */
    private Optional<String> take(Unit on, ReceivedText part) {
        add(on, part);
        return on.inTransaction(em -> {
            Inbox inbox = new Inbox(em, KeyRing.of(data));
            IncomingSms arrived = batch(em, 1).get(0);
            Optional<List<IncomingSms>> whole = inbox.complete(arrived, NOON);
            whole.ifPresent(parts -> parts.forEach(p -> p.done(NOON)));
            return whole.map(inbox::textOf);
        });
    }

    private static long count(Unit on, IncomingState state) {
        return on.inTransaction(
                em -> em.createQuery("select count(i) from IncomingSms i where i.state = :s", Long.class)
                        .setParameter("s", state)
                        .getSingleResult());
    }
}
