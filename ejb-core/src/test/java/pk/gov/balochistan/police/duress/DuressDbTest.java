package pk.gov.balochistan.police.duress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.OwnCases;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingState;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintRow;
import pk.gov.balochistan.police.worklist.WorklistDesk;

/** Who reads the word that means danger, what raises the alarm, who sees it, and how it ends. */
class DuressDbTest {
    private static final DuressWord WORD = new DuressWord("the tailor has come");
    private static final String SAID = "I cannot talk, the tailor has come";
    private static final String PHONE = "sms:x";
    private static final Msisdn OTHER = Msisdn.parse("0333-7654321");

    @TempDir
    Path data;

    @EveryEngine
    void theWordLiesEncryptedApartFromTheCaseAndTheReceiptSaysThatThereIsOne(TestDatabase database) {
        in(database, core -> {
            Filed filed = file(core, "slackness", WORD);
            assertTrue(filed.followUp().agreedWord());
            byte[] sealed = core.em()
                    .createQuery("select w.sealedWord from AgreedWord w", byte[].class)
                    .getSingleResult();
            assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("tailor"));
            assertEquals(WORD, core.agreed().of(found(core, filed)).orElseThrow());
            Filed without = file(core, "slackness", null);
            assertFalse(without.followUp().agreedWord());
            assertTrue(core.agreed().of(found(core, without)).isEmpty());
        });
    }

    @EveryEngine
    void whoWorksTheCaseReadsItAndASuperiorOrAStrangerDoesNot(TestDatabase database) {
        in(database, core -> {
            Complaint complaint = found(core, file(core, "slackness", WORD));
            DuressSheet own = desk(core, scopeOf(core, complaint)).look(complaint.number());
            assertEquals(WORD, own.word());
            assertEquals("agreed word", own.auditDetail());
            Scope above = core.scope(Role.INSPECTOR_GENERAL, "balochistan");
            assertNull(desk(core, above).look(complaint.number()).word(), "sees the case, and is not to call");
            refused("refusal.notFound", () -> desk(core, core.scope(Role.SHO, Some.STATION))
                    .look(complaint.number()));
        });
    }

    @EveryEngine
    void fromItsPhoneItRaisesOneAlarmThatNoCitizenReads(TestDatabase database) {
        in(database, core -> {
            Complaint complaint = found(core, file(core, "slackness", WORD));
            Complaint without = found(core, file(core, "slackness", null));
            long before = publicSteps(complaint);
            assertEquals(List.of(), core.agreed().hear(OTHER, SAID, PHONE), "another phone");
            assertEquals(List.of(), core.agreed().hear(Some.phone(), "The tailor went home", PHONE));
            assertNull(complaint.complainant().dangerAt());

            assertEquals(List.of(complaint), core.agreed().hear(Some.phone(), SAID, PHONE));
            assertEquals(List.of(complaint), core.agreed().hear(Some.phone(), SAID, PHONE), "said again");
            core.em().flush();
            core.em().clear();
            Complaint alarmed = core.complaints().find(complaint.number()).orElseThrow();
            assertNotNull(alarmed.complainant().dangerAt());
            assertFalse(alarmed.complainant().mayText(), "another may hold the phone");
            assertEquals(1, count(alarmed, EventKind.DANGER));
            assertEquals(before, publicSteps(alarmed));
            assertEquals(complaint.status(), alarmed.status());
            Complaint other = core.complaints().find(without.number()).orElseThrow();
            assertNull(other.complainant().dangerAt());
        });
    }

    @EveryEngine
    void whatWaitsToBeToldToThatPhoneIsWithdrawnAndOfNoOtherCase(TestDatabase database) {
        in(database, core -> {
            Complaint complaint = found(core, file(core, "slackness", WORD));
            Complaint other = found(core, file(core, "slackness", null));
            Outbox outbox = new Outbox(core.em(), core.keys(), ComplaintDatabase.CLOCK);
            for (Complaint told : List.of(complaint, other))
                outbox.notice(told, Some.phone(), Language.URDU, "complaint.sms.neutral", told.number());
            core.em().flush();
            core.agreed().hear(Some.phone(), SAID, PHONE);
            core.em().flush();
            assertEquals(0, waiting(core, complaint));
            assertEquals(1, waiting(core, other));
        });
    }

    private static long waiting(ComplaintDatabase core, Complaint complaint) {
        return core.em()
                .createQuery(
                        "select count(o) from OutgoingSms o where o.cause = :cause and o.state = :state", Long.class)
                .setParameter("cause", complaint.auditTarget())
                .setParameter("state", OutgoingState.QUEUED)
                .getSingleResult();
    }

    /** The first page counts with the very conditions of the list: what a post may not see is in neither. */
    @EveryEngine
    void theAnsweringPostAndItsSuperiorsSeeItMarkedAndTheStationComplainedOfDoesNot(TestDatabase database) {
        in(database, core -> {
            Complaint complaint = found(core, file(core, "slackness", WORD));
            file(core, "slackness", null);
            core.agreed().hear(Some.phone(), SAID, PHONE);
            core.em().flush();
            for (Scope sees : List.of(scopeOf(core, complaint), core.scope(Role.INSPECTOR_GENERAL, "balochistan"))) {
                assertEquals(1, core.lists().countUpToLimit(WorklistDesk.IN_DANGER, sees));
                List<ComplaintRow> rows = core.lists().list(WorklistDesk.IN_DANGER, sees, 0, 25);
                assertEquals(complaint.number(), rows.get(0).number());
                assertNotNull(rows.get(0).dangerAt());
            }
            Scope station = core.scope(Role.SHO, Some.STATION);
            assertEquals(0, core.lists().countUpToLimit(WorklistDesk.IN_DANGER, station), "is complained of");
        });
    }

    @EveryEngine
    void itStandsUntilWhoAnswersForTheCaseSaysWhatWasDone(TestDatabase database) {
        in(database, core -> {
            Complaint complaint = found(core, file(core, "slackness", WORD));
            TrackingNumber number = complaint.number();
            DuressDesk own = desk(core, scopeOf(core, complaint));
            refused("complaint.refusal.noDanger", () -> own.answer(number, complaint.version(), "Went there."));
            core.agreed().hear(Some.phone(), SAID, PHONE);
            core.em().flush();
            assertTrue(own.look(number).mayAnswer());
            DuressDesk above = desk(core, core.scope(Role.INSPECTOR_GENERAL, "balochistan"));
            assertFalse(above.look(number).mayAnswer());
            assertThrows(NotPermitted.class, () -> above.answer(number, complaint.version(), "Seen."));
            refused("complaint.refusal.noteMissing", () -> own.answer(number, complaint.version(), " "));
            assertNotNull(complaint.complainant().dangerAt());
            own.answer(number, complaint.version(), "A woman constable went there with a neighbour.");
            core.em().flush();
            assertNull(complaint.complainant().dangerAt());
            assertTrue(complaint.complainant().mayText());
            assertEquals(1, count(complaint, EventKind.DANGER_ANSWERED));
            core.agreed().hear(Some.phone(), SAID, PHONE);
            assertEquals(2, count(complaint, EventKind.DANGER), "a new alarm");
        });
    }

    private static Filed file(ComplaintDatabase core, String category, DuressWord word) {
        PersonDetails person = new PersonDetails("Gul Bibi", null, null, Some.phone(), null);
        NewComplaint input = new NewComplaint(
                Some.key(),
                Channel.WEB,
                Language.URDU,
                category,
                Some.STATION,
                null,
                null,
                "My report was not written down.",
                false,
                person,
                new ContactWish(true, true, "Before noon", word),
                Accused.NOBODY);
        Filed filed = core.intake().file(input, "citizen");
        core.em().flush();
        return filed;
    }

    private static Complaint found(ComplaintDatabase core, Filed filed) {
        return core.complaints().find(filed.number()).orElseThrow();
    }

    private static long publicSteps(Complaint complaint) {
        return complaint.timeline().stream().filter(ComplaintEvent::isPublic).count();
    }

    private static long count(Complaint complaint, EventKind kind) {
        return complaint.timeline().stream()
                .filter(event -> event.kind() == kind && !event.isPublic())
                .count();
    }

    private static void refused(String key, Runnable order) {
        assertEquals(key, assertThrows(RuleViolation.class, order::run).key());
    }

    private static Scope scopeOf(ComplaintDatabase core, Complaint complaint) {
        String seat = new Places(core.em(), ComplaintDatabase.CLOCK)
                .find(complaint.responsibility().placeId())
                .orElseThrow()
                .code();
        return core.scope(complaint.responsibility().role(), seat);
    }

    private static DuressDesk desk(ComplaintDatabase core, Scope scope) {
        Caller caller = new Caller("user:x", "web", 1L, null, scope.chainOfCommand(), scope.posts());
        DuressDesk desk = new DuressDesk();
        desk.complaints = core.complaints();
        desk.callers = () -> caller;
        desk.own = new OwnCases(core.complaints(), desk.callers, ComplaintDatabase.heardByNobody());
        desk.agreed = core.agreed();
        desk.clock = ComplaintDatabase.CLOCK;
        return desk;
    }

    private void in(TestDatabase database, Consumer<ComplaintDatabase> work) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                work.accept(ComplaintDatabase.of(em, data));
                em.flush();
            });
        }
    }
}
