package pk.gov.balochistan.police.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.attachment.Attachments;
import pk.gov.balochistan.police.attachment.FileScanner;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Responsibility;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** What each order of an officer does to the case, and what the complainant hears of it. */
class ComplaintDeskDbTest {
    private static final String CIRCLE = "circle-quetta-sariab";

    @TempDir
    Path data;

    @EveryEngine
    void aPublicStepTellsWhoeverAgreedAndAnInternalOneTellsNobody(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            ComplaintDesk desk = desk(core, Role.SDPO, CIRCLE);
            desk.take(number, seen(core, number));
            RuleViolation twice = assertThrows(RuleViolation.class, () -> desk.take(number, seen(core, number)));
            assertEquals("complaint.refusal.taken", twice.key());
            desk.addStep(number, seen(core, number), "The diary was called for.", false);
            assertEquals(List.of("complaint.sms.TAKEN"), texts(core, number));
            desk.addStep(number, seen(core, number), "The officer in charge was heard.", true);
            assertEquals(List.of("complaint.sms.TAKEN", "complaint.sms.STEP"), texts(core, number));
            assertEquals(
                    List.of("null true", "The diary was called for. false", "The officer in charge was heard. true"),
                    notes(core, number, EventKind.TAKEN, EventKind.STEP));
        });
    }

    @EveryEngine
    void whoWantsNoTextsIsSentNoneWhateverIsDone(TestDatabase database) {
        NewComplaint input = Some.complaint("slackness", Some.STATION);
        filed(database, input, (core, number) -> {
            core.em().createNativeQuery("update complaint set may_text = 0").executeUpdate();
            core.em().clear();
            ComplaintDesk desk = desk(core, Role.SDPO, CIRCLE);
            desk.take(number, seen(core, number));
            desk.contacted(number, seen(core, number), "She will come tomorrow.", true);
            desk.resolve(number, seen(core, number), "The report was registered.");
            assertEquals(List.of(), texts(core, number));
        });
    }

    @EveryEngine
    void whatMustStandBeforeAnAnswerIsAskedFirst(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            ComplaintDesk desk = desk(core, Role.SDPO, CIRCLE);
            desk.take(number, seen(core, number));
            desk.answering = ComplaintDatabase.heardBy(answer -> {
                throw new RuleViolation("caseEnquiry.refusal.required");
            });
            RuleViolation refusal = assertThrows(
                    RuleViolation.class, () -> desk.resolve(number, seen(core, number), "The report was registered."));
            assertEquals("caseEnquiry.refusal.required", refusal.key());
            assertEquals(ComplaintStatus.IN_PROGRESS, found(core, number).status());
        });
    }

    @EveryEngine
    void theFirstTalkStopsItsClockAndOnlyAPublicNoteOfItIsTold(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            ComplaintDesk desk = desk(core, Role.SDPO, CIRCLE);
            desk.contacted(number, seen(core, number), "Spoken to by phone.", false);
            assertNotNull(found(core, number).promise().contactedAt());
            assertEquals(List.of(), texts(core, number));
            desk.contacted(number, seen(core, number), "Spoken to again.", true);
            assertEquals(List.of("complaint.sms.CONTACTED"), texts(core, number));
        });
    }

    @EveryEngine
    void theLetterIsWrittenByWhoeverAnswersAndNotByWhoeverMerelySees(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            assertTrue(desk(core, Role.SDPO, CIRCLE).letter(number).answersFor());
            ComplaintDesk above = desk(core, Role.DPO, "district-quetta");
            assertFalse(above.open(number).answersFor());
            assertThrows(NotPermitted.class, () -> above.letter(number));
        });
    }

    @EveryEngine
    void aCaseIsAllocatedToAnOfficerBelowAndTheComplainantHearsThatItIs(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            core.officer("AL-1", "SI", "station-quetta-keechi-baig", null);
            core.officer("AL-2", "SI", Some.STATION, null);
            core.em().flush();
            ComplaintDesk desk = desk(core, Role.SDPO, CIRCLE);
            BeltNumber officer = BeltNumber.parse("AL-1");
            RuleViolation refusal = assertThrows(
                    RuleViolation.class,
                    () -> desk.allocate(number, seen(core, number), BeltNumber.parse("AL-2"), null));
            assertEquals("complaint.refusal.officerOfStation", refusal.key());
            desk.allocate(number, seen(core, number), officer, "By Friday.");
            assertEquals(officer, found(core, number).responsibility().assignedTo());
            assertEquals(ComplaintStatus.ALLOCATED, found(core, number).status());
            assertEquals(List.of("complaint.sms.ALLOCATED"), texts(core, number));
            assertEquals(List.of("By Friday. false"), notes(core, number, EventKind.ALLOCATED));
        });
    }

    @EveryEngine
    void whatTheLawGivesOutsideIsReferredWithItsReferenceAndNeverAnswered(TestDatabase database) {
        filed(database, Some.complaint("torture_custody", Some.STATION), (core, number) -> {
            ComplaintDesk desk = desk(core, Role.CITY_SP, "division-quetta-sariab");
            desk.take(number, seen(core, number));
            RuleViolation refusal = assertThrows(
                    RuleViolation.class, () -> desk.resolve(number, seen(core, number), "No marks were seen."));
            assertEquals("complaint.refusal.mustBeReferred", refusal.key());
            desk.referOutside(number, seen(core, number), "FIA Quetta, diary 12 of 2026.");
            assertEquals(ComplaintStatus.REFERRED_OUTSIDE, found(core, number).status());
            assertEquals(List.of("FIA Quetta, diary 12 of 2026. true"), notes(core, number, EventKind.REFERRED));
            assertEquals(
                    List.of("complaint.sms.neutral", "complaint.sms.neutral"),
                    texts(core, number),
                    "of what is sealed in neutral words");
        });
    }

    @EveryEngine
    void theProvinceGivesACaseItsKindAndPlaceAndOneThatHasItsKindItsPlace(TestDatabase database) {
        filed(database, Some.complaint("other", null), (core, number) -> {
            assertTrue(
                    desk(core, Role.PROVINCE, "balochistan").open(number).isPerhapsAboutPolice(),
                    "nobody has read it yet, and it names none of the police");
            desk(core, Role.PROVINCE, "balochistan").triage(number, seen(core, number), "traffic", Some.STATION);
            assertEquals(Role.TRAFFIC_SP, found(core, number).responsibility().role());
            assertEquals(List.of("complaint.sms.ROUTED"), texts(core, number));
        });
        filed(database, Some.complaint("child_protection", null), (core, number) -> {
            desk(core, Role.PROVINCE, "balochistan").triage(number, seen(core, number), null, "district-quetta");
            Complaint complaint = found(core, number);
            assertEquals(Role.GENDER_DESK, complaint.responsibility().role());
            assertEquals("child_protection", complaint.categoryCode());
            assertFalse(complaint.isWithoutPlace());
            desk(core, Role.GENDER_DESK, "district-quetta").take(number, seen(core, number));
            assertThrows(
                    RuleViolation.class,
                    () -> desk(core, Role.PROVINCE, "balochistan").open(number),
                    "whoever only found the place sees it no more");
        });
    }

    /** Of whatever kind: whoever is named, if only in words, is not at the desk that hears it. */
    @EveryEngine
    void whoIsNamedInWordsIsStayedAboveOnTheFirstDayAndWhenItsPlaceIsFound(TestDatabase database) {
        Accused inWords = new Accused(null, null, "The moharrir with the grey beard");
        filed(
                database,
                Some.complaint("property_dispute", Some.STATION, inWords),
                (core, number) -> assertEquals(
                        Role.SDPO, found(core, number).responsibility().role()));
        filed(database, Some.complaint("property_dispute", null, inWords), (core, number) -> {
            desk(core, Role.PROVINCE, "balochistan").triage(number, seen(core, number), null, Some.STATION);
            Responsibility now = found(core, number).responsibility();
            assertEquals(Role.SDPO, now.role());
            assertTrue(now.isAboutPolice());
            assertNull(now.accusedRung(), "no post was named, and none is counted");
        });
        filed(
                database,
                Some.complaint("property_dispute", Some.STATION),
                (core, number) -> assertEquals(
                        Role.SHO, found(core, number).responsibility().role()));
    }

    @EveryEngine
    void whoMayLookMayNotAct(TestDatabase database) {
        filed(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            ComplaintDesk above = desk(core, Role.DPO, "district-quetta");
            assertFalse(above.open(number).isPerhapsAboutPolice(), "its kind says that it is");
            assertFalse(above.open(number).answersFor());
            assertThrows(NotPermitted.class, () -> above.take(number, seen(core, number)));
        });
    }

    private void filed(TestDatabase database, NewComplaint input, BiConsumer<ComplaintDatabase, TrackingNumber> check) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                TrackingNumber number = core.intake().file(input, "citizen").number();
                em.flush();
                check.accept(core, number);
                em.flush();
            });
        }
    }

    private static ComplaintDesk desk(ComplaintDatabase core, Role role, String place) {
        EntityManager em = core.em();
        ComplaintDesk desk = new ComplaintDesk();
        desk.complaints = core.complaints();
        desk.subjects = new ComplaintSubjects(em);
        desk.closingRules = new ClosingRules(em);
        desk.routing = core.routing();
        desk.notices = new ComplaintNotices(new Outbox(em, core.keys(), ComplaintDatabase.CLOCK), core.keys());
        desk.categories = new Categories(em);
        desk.attachments = new Attachments(em, core.keys(), FileScanner.NONE);
        desk.places = new Places(em, ComplaintDatabase.CLOCK);
        desk.officers = new Officers(em);
        Caller caller = new Caller(
                "user:x", "web", 1L, null, Set.of(), core.scope(role, place).posts());
        desk.answering = ComplaintDatabase.heardByNobody();
        desk.callers = () -> caller;
        desk.own = new OwnCases(core.complaints(), desk.callers, ComplaintDatabase.heardByNobody());
        desk.clock = ComplaintDatabase.CLOCK;
        return desk;
    }

    /** Version of the case as a page would have shown it now. */
    private static int seen(ComplaintDatabase core, TrackingNumber number) {
        return found(core, number).version();
    }

    private static Complaint found(ComplaintDatabase core, TrackingNumber number) {
        core.em().flush();
        return core.complaints().find(number).orElseThrow();
    }

    private static List<String> texts(ComplaintDatabase core, TrackingNumber number) {
        core.em().flush();
        return core.em()
                .createQuery("select x.textKey from OutgoingSms x where x.cause = :cause order by x.id", String.class)
                .setParameter("cause", number.auditTarget())
                .getResultList();
    }

    /** Note, and whether the citizen reads it. */
    private static List<String> notes(ComplaintDatabase core, TrackingNumber number, EventKind... kinds) {
        return found(core, number).timeline().stream()
                .filter(event -> Set.of(kinds).contains(event.kind()))
                .map(event -> event.note() + " " + event.isPublic())
                .toList();
    }
}
