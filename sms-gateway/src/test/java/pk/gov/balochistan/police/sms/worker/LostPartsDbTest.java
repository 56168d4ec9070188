package pk.gov.balochistan.police.sms.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.Inbox;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.messaging.ReceivedText;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sms.query.Registers;
import pk.gov.balochistan.police.sms.query.TextLimits;

/** Long texts of which a part never came. */
class LostPartsDbTest {
    private static final Instant NOON = Instant.parse("2026-11-22T07:00:00Z");
    private static final String ENGLISH_WRITER = "923001111111";
    private static final String URDU_WRITER = "923002222222";

    @TempDir
    Path data;

    private TextAnswering answeringAt(Instant now) {
        return new TextAnswering(KeyRing.of(data), Clock.fixed(now, ZoneOffset.UTC), Set.of(), TextLimits.USUAL);
    }

    private static ReceivedText part(String source, int seq, String words) {
        return part(source, seq, 3, words);
    }

    private static ReceivedText part(String source, int seq, int total, String words) {
        return new ReceivedText(
                "main", source, "8787", words, 0, words, new ReceivedText.Part(7, total, seq), NOON.plusSeconds(seq));
    }

    /** Takes what waits until nothing does: a batch holds one text of each sender. */
    private void settleAll(UnitOfWork work) {
        TextAnswering answering = answeringAt(NOON);
        boolean more = true;
        while (more) {
            more = work.give(em -> {
                Registers registers = answering.registers(em);
                Inbox.Batch batch = new Inbox(em, KeyRing.of(data)).takeBatch(10, Optional.empty());
                batch.texts().forEach(sms -> answering.settle(em, registers, sms));
                return !batch.texts().isEmpty();
            });
        }
    }

    @EveryEngine
    void theSenderIsToldOnceAndInTheLanguageOfWhatCame(TestDatabase database) {
        try (UnitOfWork work = UnitOfWork.on(
                database.gateway().url(),
                database.gateway().user(),
                database.gateway().password())) {
            List<ReceivedText> parts = List.of(
                    part(ENGLISH_WRITER, 1, "Complaint: my goat was taken from"),
                    part(URDU_WRITER, 1, "شکایت میری بکری"),
                    part(ENGLISH_WRITER, 2, "the yard behind the mosque by"));
            work.run(em -> new Inbox(em, KeyRing.of(data)).add(parts, Duration.ofMinutes(5)));
            settleAll(work);
            work.run(answeringAt(NOON.plus(Inbox.PARTS_EXPIRE).plusSeconds(10))::expireParts);
            work.run(answeringAt(NOON.plus(Inbox.PARTS_EXPIRE).plusSeconds(20))::expireParts);
            Map<Msisdn, Language> told = work.give(em -> em.createQuery(
                            "select o from OutgoingSms o where o.textKey = 'sms.partsMissing'", OutgoingSms.class)
                    .getResultStream()
                    .collect(Collectors.toMap(OutgoingSms::recipient, OutgoingSms::language)));
            assertEquals(
                    Map.of(
                            Msisdn.parse(ENGLISH_WRITER), Language.ENGLISH,
                            Msisdn.parse(URDU_WRITER), Language.URDU),
                    told);
        }
    }

    @EveryEngine
    void whoSendsMorePartsThanAreTakenIsToldOnceAndAtOnce(TestDatabase database) {
        try (UnitOfWork work = UnitOfWork.on(
                database.gateway().url(),
                database.gateway().user(),
                database.gateway().password())) {
            int total = ReceivedText.Part.MOST_PARTS + 1;
            List<ReceivedText> parts = IntStream.rangeClosed(1, total)
                    .mapToObj(seq -> part(ENGLISH_WRITER, seq, total, "COMPLAIN of much, part " + seq))
                    .toList();
            work.run(em -> new Inbox(em, KeyRing.of(data)).add(parts, Duration.ofMinutes(5)));
            settleAll(work);
            work.run(answeringAt(NOON.plus(Inbox.PARTS_EXPIRE).plusSeconds(30))::expireParts);
            List<String> told = work.give(em -> em.createQuery(
                            "select o.textKey from OutgoingSms o where o.recipient = :writer", String.class)
                    .setParameter("writer", Msisdn.parse(ENGLISH_WRITER))
                    .getResultList());
            assertEquals(List.of("sms.tooLong"), told);
        }
    }
}
