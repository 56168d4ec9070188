package pk.gov.balochistan.police.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.messaging.Dispatch;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.messaging.OutgoingState;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Unit;

/** What happens to notices at night and in a flood, between the step that caused them and the link that sends them. */
class NoticeTurnDbTest {
    private static final Msisdn PHONE = new Msisdn("923001234567");
    private static final String NEWS = "complaint.sms.TAKEN";
    private static final Instant NOON = inPakistan("2026-11-20T12:00");
    private static final Instant MORNING = inPakistan("2026-11-21T08:00");

    @TempDir
    Path data;

    private Instant now = NOON;

    private static Instant inPakistan(String time) {
        return LocalDateTime.parse(time).atZone(Texts.PAKISTAN).toInstant();
    }

    /** With the rules as the province starts with them, which other tests do without. */
    private void trial(TestDatabase database, Consumer<Unit> work) {
        try (Unit owner = Unit.as(database.owner())) {
            rule(owner, "notice.quiet.from.hour", 21);
            rule(owner, "notice.quiet.until.hour", 8);
            rule(owner, "notice.flood.number", 3);
        }
        now = NOON;
        try (Unit gateway = Unit.as(database.gateway())) {
            work.accept(gateway);
        }
    }

    private static void rule(Unit owner, String code, int amount) {
        owner.perform(em -> em.createNativeQuery("update case_rule set amount = ?1 where code = ?2")
                .setParameter(1, amount)
                .setParameter(2, code)
                .executeUpdate());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private TrackingNumber tell(Unit on, NoticeLane lane, String key) {
        TrackingNumber number = TrackingNumber.random();
        on.perform(em -> new Outbox(em, KeyRing.of(data), clock())
                .notice(lane, number, PHONE, Language.ENGLISH, key, number, "21-11-2026"));
        return number;
    }

    private List<TrackingNumber> tellNews(Unit on, int times) {
        List<TrackingNumber> numbers = new ArrayList<>();
        for (int i = 0; i < times; i++) numbers.add(tell(on, NoticeLane.NEWS, NEWS));
        return numbers;
    }

    private List<OutgoingSms> claim(EntityManager em) {
        return new Dispatch(em, "main").claim(50, now, new NoticeTurn(em, KeyRing.of(data), clock())::sift);
    }

    /** Takes what is due twice: a digest that the first turn writes goes with the second. @return the words that left */
    private List<String> send(Unit on) {
        List<String> words = new ArrayList<>();
        for (int turn = 0; turn < 2; turn++)
            on.perform(em -> claim(em).forEach(sms -> {
                sms.sent(now);
                words.add(sms.body(KeyRing.of(data)));
            }));
        return words;
    }

    private static long count(Unit on, OutgoingState state) {
        return on.inTransaction(
                em -> em.createQuery("select count(o) from OutgoingSms o where o.state = :state", Long.class)
                        .setParameter("state", state)
                        .getSingleResult());
    }

    private static OutgoingSms last(Unit on) {
        return on.inTransaction(
                em -> em.createQuery("select o from OutgoingSms o order by o.id desc", OutgoingSms.class)
                        .setMaxResults(1)
                        .getSingleResult());
    }

    @EveryEngine
    void atNightNewsWaitsForTheMorningAndWhatThePersonDidIsToldAtOnce(TestDatabase database) {
        trial(database, gateway -> {
            now = inPakistan("2026-11-20T23:30");
            tell(gateway, NoticeLane.NEWS, NEWS);
            assertEquals(MORNING, last(gateway).nextAttemptAt());
            assertEquals(MORNING.plus(Duration.ofHours(48)), last(gateway).validUntil());
            tell(gateway, NoticeLane.ALONE, "complaint.sms.QUESTION");
            tell(gateway, NoticeLane.OWN_STEP, "complaint.sms.filed");
            assertEquals(
                    List.of(true),
                    send(gateway).stream().map(w -> w.contains("is received")).toList());
            now = MORNING;
            assertEquals(2, send(gateway).size());
        });
    }

    @EveryEngine
    void anAppointmentOfTheMorningIsToldAtNight(TestDatabase database) {
        trial(database, gateway -> {
            now = inPakistan("2026-11-20T22:00");
            for (String at : List.of("2026-11-21T09:00", "2026-11-21T15:00"))
                gateway.perform(em -> new Outbox(em, KeyRing.of(data), clock())
                        .appointment(
                                inPakistan(at), null, PHONE, Language.ENGLISH, "hearing.sms.call", inPakistan(at)));
            List<String> told = send(gateway);
            assertEquals(1, told.size());
            assertTrue(told.get(0).contains("09:00"), told.get(0));
            now = MORNING;
            assertEquals(1, send(gateway).size());
        });
    }

    /** A centre that was away in the evening comes back at night. */
    @EveryEngine
    void whatALinkKeptIntoTheNightWaitsForTheMorning(TestDatabase database) {
        trial(database, gateway -> {
            now = inPakistan("2026-11-20T20:55");
            tell(gateway, NoticeLane.NEWS, NEWS);
            tell(gateway, NoticeLane.OWN_STEP, "complaint.sms.filed");
            now = inPakistan("2026-11-20T23:55");
            assertEquals(1, send(gateway).size());
            now = MORNING;
            assertEquals(1, send(gateway).size());
        });
    }

    @EveryEngine
    void ofManyThatAreDueThreeGoAndOneTextNamesTheOthers(TestDatabase database) {
        trial(database, gateway -> {
            now = inPakistan("2026-11-20T23:30");
            List<TrackingNumber> numbers = tellNews(gateway, 7);
            now = MORNING;
            List<String> told = send(gateway);
            assertEquals(4, told.size());
            for (TrackingNumber number : numbers.subList(3, 7))
                assertTrue(told.get(3).contains(number.digits()), told.get(3));
            assertEquals(4, count(gateway, OutgoingState.GATHERED));
            tellNews(gateway, 2);
            assertEquals(List.of(), send(gateway), "waits for the end of the hour");
            now = now.plus(Duration.ofHours(1));
            assertEquals(1, send(gateway).size(), "both in one");
        });
    }

    @EveryEngine
    void ofMoreThanFourTheDigestGivesTheNumberAlone(TestDatabase database) {
        trial(database, gateway -> {
            List<TrackingNumber> numbers = tellNews(gateway, 8);
            String digest = send(gateway).get(3);
            assertTrue(digest.contains("5 of your complaints"), digest);
            assertTrue(numbers.stream().noneMatch(number -> digest.contains(number.digits())), digest);
        });
    }

    @EveryEngine
    void theFourthByItselfWaitsForTheHourToEndAndIsNotLost(TestDatabase database) {
        trial(database, gateway -> {
            for (int i = 0; i < 4; i++) {
                tellNews(gateway, 1);
                assertEquals(i < 3 ? 1 : 0, send(gateway).size());
                now = now.plusSeconds(60);
            }
            now = NOON.plus(Duration.ofHours(1));
            assertTrue(send(gateway).get(0).startsWith("Work has begun"));
            assertEquals(4, count(gateway, OutgoingState.SENT));
        });
    }

    @EveryEngine
    void whatCarriesACodeOrAQuestionGoesByItself(TestDatabase database) {
        trial(database, gateway -> {
            tellNews(gateway, 5);
            for (int i = 0; i < 5; i++) tell(gateway, NoticeLane.ALONE, "complaint.sms.QUESTION");
            List<String> told = send(gateway);
            assertEquals(
                    5,
                    told.stream().filter(words -> words.contains("a question")).count());
            assertEquals(5 + 3 + 1, told.size());
        });
    }

    @EveryEngine
    void whereOneCaseAsksForNeutralWordsTheDigestHasNoOthers(TestDatabase database) {
        trial(database, gateway -> {
            tellNews(gateway, 4);
            TrackingNumber sealed = tell(gateway, NoticeLane.NEWS, "complaint.sms.neutral");
            String digest = send(gateway).get(3);
            assertTrue(!digest.contains(sealed.digits()) && !digest.matches("(?i).*(complaint|police).*"), digest);
        });
    }

    /** A busy centre gives back what was counted; it was not told twice. */
    @EveryEngine
    void whatALinkGaveBackIsCountedOnce(TestDatabase database) {
        trial(database, gateway -> {
            tellNews(gateway, 3);
            gateway.perform(em -> claim(em).forEach(sms -> sms.giveBack(now)));
            assertEquals(3, send(gateway).size());
            assertEquals(0, count(gateway, OutgoingState.GATHERED));
        });
    }

    /** Each sees two told and one more to go; the one that commits last is turned back, and tries again. */
    @EveryEngine
    void twoLinksDoNotBothSendTheLastOfThree(TestDatabase database) {
        trial(database, gateway -> {
            tellNews(gateway, 2);
            send(gateway);
            tellNews(gateway, 1);
            assertThrows(
                    RuntimeException.class,
                    () -> gateway.perform(em -> {
                        assertEquals(1, claim(em).size());
                        gateway.perform(other -> other.createNativeQuery(
                                        "update notice_flood set told = 3, version = version + 1")
                                .executeUpdate());
                    }));
            assertEquals(List.of(), send(gateway));
        });
    }

    @EveryEngine
    void repliesAndReceiptsAskForNoRule(TestDatabase database) {
        trial(database, gateway -> {
            tell(gateway, NoticeLane.OWN_STEP, "complaint.sms.filed");
            gateway.perform(em -> new Outbox(em, KeyRing.of(data), clock())
                    .replyByText("main", PHONE, Language.ENGLISH, "sms.stopped", "x", null));
            SentQueries asked = SentQueries.of(gateway.entityManager(), "case_rule");
            assertEquals(2, send(gateway).size());
            assertEquals(0, asked.count());
        });
    }

    @EveryEngine
    void aDayLaterTheCountOfAPhoneIsRemoved(TestDatabase database) {
        trial(database, gateway -> {
            tellNews(gateway, 1);
            send(gateway);
            int early = gateway.inTransaction(em -> new NoticeFloods(em).removeOld(now.plus(Duration.ofHours(23)), 10));
            int late = gateway.inTransaction(em -> new NoticeFloods(em).removeOld(now.plus(Duration.ofHours(25)), 10));
            assertEquals(List.of(0, 1), List.of(early, late));
        });
    }
}
