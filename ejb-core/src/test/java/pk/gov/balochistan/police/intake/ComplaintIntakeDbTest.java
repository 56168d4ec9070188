package pk.gov.balochistan.police.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static pk.gov.balochistan.police.intake.FollowUp.OpenedBy.CODE;
import static pk.gov.balochistan.police.intake.FollowUp.OpenedBy.DIGITS;
import static pk.gov.balochistan.police.intake.FollowUp.OpenedBy.NOTHING;
import static pk.gov.balochistan.police.intake.FollowUp.Texted.NEUTRAL;
import static pk.gov.balochistan.police.intake.FollowUp.Texted.NO;
import static pk.gov.balochistan.police.intake.FollowUp.Texted.YES;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.reception.NewReception;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** What becomes of an officer's number that nobody wears, what the receipt may promise, and what is sent to the phone on filing. */
class ComplaintIntakeDbTest {
    private static final Accused UNKNOWN = new Accused(null, new BeltNumber("ZZ-99"), "Tall, with a grey beard");

    private static final String SEALED = "domestic_violence";
    private static final PersonDetails NOBODY = PersonDetails.none();
    private static final PersonDetails NAME = new PersonDetails("Zarmina Baloch", null, null, null, null);
    private static final PersonDetails PHONE = new PersonDetails("Zarmina Baloch", null, null, Some.phone(), null);
    private static final List<String> ONE_NEUTRAL = List.of("complaint.sms.neutral");

    @TempDir
    Path data;

    @EveryEngine
    void aDeskIsToldOfAnUnknownNumberAndNothingIsFiled(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            RuleViolation refusal = assertThrows(
                    RuleViolation.class,
                    () -> unit.perform(em -> intake(em).file(complaint(UNKNOWN), "user:desk.kuchlak")));
            assertEquals("refusal.officer.unknown", refusal.key());
            assertEquals(
                    0,
                    unit.<Number>inTransaction(em -> (Number) em.createNativeQuery("select count(*) from complaint")
                                    .getSingleResult())
                            .intValue());
        }
    }

    @EveryEngine
    void whereItCannotBeTakenBackTheNumberStaysInWordsAndIsNotLost(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> intake(em).file(complaint(UNKNOWN), "citizen", false));
            List<?> described =
                    unit.inTransaction(em -> em.createNativeQuery("select described from complaint_subject order by id")
                            .getResultList());
            assertEquals(List.of("ZZ-99", "Tall, with a grey beard"), described);
        }
    }

    /** Kind, who complains, whether texts are welcome, and in neutral words; then what the receipt knows, and the texts sent. */
    @EveryEngine
    void theReceiptAndTheTextsFollowWhatTheComplainantChose(TestDatabase database) {
        assertFiled(database, "slackness", NOBODY, ContactWish.NONE, new FollowUp(true, false, NO, CODE), List.of());
        assertFiled(database, SEALED, NOBODY, ContactWish.NONE, new FollowUp(true, false, NO, CODE), List.of());
        assertFiled(database, SEALED, PHONE, wish(false, false), new FollowUp(false, true, NO, CODE), List.of());
        assertFiled(database, SEALED, PHONE, wish(true, true), new FollowUp(false, true, NEUTRAL, CODE), ONE_NEUTRAL);
        assertFiled(database, SEALED, PHONE, wish(true, false), new FollowUp(false, true, NEUTRAL, CODE), ONE_NEUTRAL);
        assertFiled(
                database, "slackness", PHONE, wish(true, true), new FollowUp(false, true, NEUTRAL, CODE), ONE_NEUTRAL);
        assertFiled(database, "slackness", PHONE, wish(false, false), new FollowUp(false, true, NO, DIGITS), List.of());
        assertFiled(
                database,
                "slackness",
                PHONE,
                wish(true, false),
                new FollowUp(false, true, YES, DIGITS),
                List.of("complaint.sms.filed"));
        assertFiled(
                database, "slackness", NAME, wish(false, false), new FollowUp(false, false, NO, NOTHING), List.of());
    }

    private void assertFiled(
            TestDatabase database,
            String kind,
            PersonDetails who,
            ContactWish wish,
            FollowUp expected,
            List<String> texts) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                Filed filed = counter(em)
                        .lodgeForCitizen(
                                new NewComplaint(
                                        Some.key(),
                                        Channel.DESK,
                                        Language.ENGLISH,
                                        kind,
                                        Some.STATION,
                                        null,
                                        null,
                                        "It has gone on for a month.",
                                        who.isNobody(),
                                        who,
                                        wish,
                                        Accused.NOBODY),
                                NewReception.ON_THE_SPOT);
                assertEquals(expected, filed.followUp(), kind + " " + wish);
                assertEquals(expected.openedBy() == CODE, filed.returnCode() != null, kind + " " + wish);
                assertEquals(
                        texts,
                        em.createQuery("select x.textKey from OutgoingSms x where x.cause = :cause", String.class)
                                .setParameter("cause", filed.auditTarget())
                                .getResultList(),
                        kind + " " + wish);
            });
        }
    }

    private static ContactWish wish(boolean texts, boolean neutral) {
        return new ContactWish(texts, neutral, null);
    }

    private CounterDesk counter(EntityManager em) {
        ComplaintDatabase core = ComplaintDatabase.of(em, data);
        CounterDesk desk = new CounterDesk();
        desk.intake = core.intake();
        desk.complaints = core.complaints();
        desk.receptions = core.receptions();
        desk.notices = new ComplaintNotices(new Outbox(em, core.keys(), ComplaintDatabase.CLOCK), core.keys());
        desk.callers = () -> Caller.citizen("desk");
        return desk;
    }

    private ComplaintIntake intake(EntityManager em) {
        return ComplaintDatabase.of(em, data).intake();
    }

    private static NewComplaint complaint(Accused accused) {
        return Some.complaint("misbehaviour", Some.STATION, accused);
    }
}
