package pk.gov.balochistan.police.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.reception.NewReception;
import pk.gov.balochistan.police.reception.Reception;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintRow;

/** What a clerk files of whoever calls or has written: both days, whose word opens the way for texts, and who may see it. */
class CounterDeskDbTest {
    private static final ComplaintFilter ALL = ComplaintFilter.whole(ComplaintFilter.Box.ALL);
    private static final LocalDate EARLIER = LocalDate.parse("2026-11-02");
    private static final PersonDetails WRITER = new PersonDetails("Zarmina Baloch", null, null, Some.phone(), null);

    @TempDir
    Path data;

    @EveryEngine
    void aLetterKeepsTheDayItCameAndItsClockRunsFromTheFiling(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                NewComplaint letter = told(Channel.POST, "property_dispute", WRITER, ContactWish.NONE);
                Filed filed = desk(em).lodgeForCitizen(letter, NewReception.inWriting(EARLIER, "CM/44-2026"));
                assertEquals(
                        filed.number(),
                        desk(em).lodgeForCitizen(letter, received(EARLIER)).number());
                Complaint complaint = core.complaints().find(filed.number()).orElseThrow();
                Reception reception = core.receptions().find(complaint).orElseThrow();
                assertEquals(EARLIER, reception.receivedOn());
                assertEquals("CM/44-2026", reception.reference());
                assertEquals(Channel.POST, complaint.channel());
                assertEquals(ComplaintDatabase.CLOCK.instant(), complaint.filedAt());
                assertTrue(complaint.promise().contactDueAt().isAfter(complaint.filedAt()));
                assertEquals("user:desk.kuchlak", complaint.timeline().get(0).actor());
            });
        }
    }

    /** Each way with what it lacks; nothing is filed then. */
    @EveryEngine
    void aWayThatLacksItsDayOrItsSessionIsRefusedAndNothingIsFiled(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            assertRefused(unit, "reception.refusal.day", Channel.POST, NewReception.ON_THE_SPOT);
            assertRefused(unit, "reception.refusal.day", Channel.EMAIL, NewReception.ON_THE_SPOT);
            assertRefused(unit, "reception.refusal.future", Channel.EMAIL, received(LocalDate.parse("2026-11-21")));
            assertRefused(unit, "reception.refusal.old", Channel.POST, received(LocalDate.parse("2025-11-19")));
            assertRefused(unit, "reception.refusal.court", Channel.OPEN_COURT, received(EARLIER));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> unit.perform(em -> file(em, Channel.SMS, NewReception.ON_THE_SPOT)));
            assertEquals(0, count(unit, "complaint"));
            for (Channel onTheSpot : List.of(Channel.DESK, Channel.CALL))
                unit.perform(em -> file(em, onTheSpot, NewReception.ON_THE_SPOT));
            assertEquals(2, count(unit, "complaint"));
            assertEquals(0, count(unit, "complaint_reception"));
        }
    }

    /** Of a letter the clerk's choice is what it says: no text without it, and neutral words where the matter is sealed. */
    @EveryEngine
    void noTextGoesToAWriterWhoAskedForNone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                assertTexts(em, List.of(), "property_dispute", ContactWish.NONE);
                assertTexts(em, List.of(), "domestic_violence", ContactWish.NONE);
                assertTexts(em, List.of("complaint.sms.filed"), "property_dispute", new ContactWish(true, false, null));
                assertTexts(
                        em, List.of("complaint.sms.neutral"), "domestic_violence", new ContactWish(true, false, null));
            });
        }
    }

    @EveryEngine
    void aLetterAboutTheStationIsNotSeenByItAndASealedOneByItsPostsAlone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                TrackingNumber slack = file(em, Channel.POST, "slackness").number();
                TrackingNumber sealed =
                        file(em, Channel.CALL, "domestic_violence").number();
                em.flush();
                assertEquals(List.of(false, false), seen(em, Role.SHO, Some.STATION, slack, sealed));
                assertEquals(List.of(true, false), seen(em, Role.SDPO, "circle-quetta-sariab", slack, sealed));
                assertEquals(List.of(false, true), seen(em, Role.GENDER_DESK, "district-quetta", slack, sealed));
            });
        }
    }

    private List<Boolean> seen(EntityManager em, Role role, String place, TrackingNumber... numbers) {
        ComplaintDatabase core = ComplaintDatabase.of(em, data);
        Set<TrackingNumber> listed = core.lists().list(ALL, core.scope(role, place), 0, 25).stream()
                .map(ComplaintRow::number)
                .collect(Collectors.toSet());
        return Stream.of(numbers).map(listed::contains).toList();
    }

    private void assertTexts(EntityManager em, List<String> expected, String kind, ContactWish wish) {
        Filed filed = desk(em).lodgeForCitizen(told(Channel.POST, kind, WRITER, wish), received(EARLIER));
        assertEquals(
                expected,
                em.createQuery("select x.textKey from OutgoingSms x where x.cause = :cause", String.class)
                        .setParameter("cause", filed.auditTarget())
                        .getResultList(),
                kind + " " + wish);
    }

    private void assertRefused(Unit unit, String key, Channel channel, NewReception how) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> unit.perform(em -> file(em, channel, how)));
        assertEquals(key, refusal.key());
    }

    private Filed file(EntityManager em, Channel channel, NewReception how) {
        return desk(em).lodgeForCitizen(told(channel, "property_dispute", WRITER, ContactWish.NONE), how);
    }

    private Filed file(EntityManager em, Channel channel, String kind) {
        return desk(em).lodgeForCitizen(told(channel, kind, WRITER, ContactWish.NONE), received(EARLIER));
    }

    private static NewReception received(LocalDate day) {
        return NewReception.inWriting(day, null);
    }

    private static int count(Unit unit, String table) {
        return unit.<Number>inTransaction(em -> (Number)
                        em.createNativeQuery("select count(*) from " + table).getSingleResult())
                .intValue();
    }

    private static NewComplaint told(Channel channel, String kind, PersonDetails who, ContactWish wish) {
        return new NewComplaint(
                Some.key(),
                channel,
                Language.URDU,
                kind,
                Some.STATION,
                null,
                null,
                "It has gone on for a month.",
                false,
                who,
                wish,
                Accused.NOBODY);
    }

    private CounterDesk desk(EntityManager em) {
        ComplaintDatabase core = ComplaintDatabase.of(em, data);
        CounterDesk desk = new CounterDesk();
        desk.intake = core.intake();
        desk.complaints = core.complaints();
        desk.receptions = core.receptions();
        desk.notices = new ComplaintNotices(new Outbox(em, core.keys(), ComplaintDatabase.CLOCK), core.keys());
        desk.callers = () -> new Caller("user:desk.kuchlak", "desk", 1L, null, Set.of(), List.of());
        return desk;
    }
}
