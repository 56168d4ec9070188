package pk.gov.balochistan.police.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Unit;

/** How batches go round among the senders. */
class InboxRoundDbTest {
    private static final Instant NOON = Instant.parse("2026-11-22T07:00:00Z");
    private static final String FLOODER = "923005000000";

    @TempDir
    Path data;

    private final List<String> taken = new ArrayList<>();
    private Optional<String> round = Optional.empty();

    private static String phone(int i) {
        return "92300" + (4_999_990 + i);
    }

    private void flood(Unit on, String source, int texts) {
        on.perform(em -> new Inbox(em, KeyRing.of(data))
                .add(
                        IntStream.range(0, texts)
                                .mapToObj(i -> new ReceivedText(
                                        "main", source, "8787", "text " + i, 0, source + "/" + i, null, NOON))
                                .toList(),
                        Duration.ofMinutes(5)));
    }

    /** One turn of the worker. @return how many texts it settled */
    private int turn(Unit on, int limit) {
        return on.inTransaction(em -> {
            Inbox.Batch batch = new Inbox(em, KeyRing.of(data)).takeBatch(limit, round);
            round = batch.after();
            for (IncomingSms sms : batch.texts()) {
                taken.add(sms.source() + " " + sms.text(KeyRing.of(data)));
                sms.done(NOON);
            }
            return batch.texts().size();
        });
    }

    @EveryEngine
    void theRoundComesToEachSenderBeforeItComesToOneAgain(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            flood(on, FLOODER, 50);
            IntStream.range(0, 20).forEach(i -> flood(on, phone(i), 2));
            List<String> senders = new ArrayList<>(
                    IntStream.range(0, 20).mapToObj(InboxRoundDbTest::phone).toList());
            for (int turn = 0; turn < 3; turn++) turn(on, 7);
            List<String> firstRound =
                    taken.stream().map(text -> text.split(" ")[0]).toList();
            senders.removeAll(firstRound);
            assertEquals(List.of(), senders);
            assertEquals(firstRound.stream().distinct().toList(), firstRound);
        }
    }

    @EveryEngine
    void everyTextIsTakenOnceAndThoseOfASenderInTheirOrder(TestDatabase database) {
        try (Unit on = Unit.as(database.gateway())) {
            List<String> senders = List.of(phone(9), FLOODER, phone(3), "@BANK", phone(14), "1234", phone(18));
            for (int i = 0; i < senders.size(); i++) flood(on, senders.get(i), 3 + 7 * i);
            int turns = 0;
            while (turn(on, 4) > 0) turns++;
            assertTrue(turns < 150, turns + " turns");
            for (int i = 0; i < senders.size(); i++) {
                String sender = senders.get(i);
                List<String> inOrder = IntStream.range(0, 3 + 7 * i)
                        .mapToObj(n -> sender + " text " + n)
                        .toList();
                assertEquals(
                        inOrder,
                        taken.stream()
                                .filter(text -> text.startsWith(sender + " "))
                                .toList());
            }
        }
    }
}
