package pk.gov.balochistan.police.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.casework.CaseChanged;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.closing.WordCode;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.tracking.CitizenWord;
import pk.gov.balochistan.police.tracking.WebCaller;
import pk.gov.balochistan.police.tracking.WordOutcome;

/** Who may ask a complainant by a call, and what comes of it. */
class ConfirmationDbTest {
    private static final String QUETTA = "district-quetta";
    private static final String CIRCLE = "circle-quetta-sariab";

    /** Eleven in the morning in Pakistan. */
    private static final Instant ANSWERED = ComplaintDatabase.CLOCK.instant();

    @TempDir
    Path data;

    @EveryEngine
    void aYesClosesItAndIsCountedApartAndTheCitizenMayStillOpenItAgain(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            call(core, dpo(core), number, 2, CallOutcome.YES);
            Complaint complaint = found(core, number);
            assertEquals(ComplaintStatus.CLOSED, complaint.status());
            assertEquals(ClosedBy.CALL, complaint.closing().closedBy());
            assertFalse(complaint.closing().isWithoutWord());
            assertEquals(List.of("complaint.sms.CALL_CONFIRMED"), texts(core, number));
            String told = last(complaint, EventKind.CALL_CONFIRMED);
            assertTrue(told.contains("satisfied") && told.contains("20\u201111\u20112026\u00a013:00"), told);
            core.words(at(30))
                    .take(complaint, new CitizenWord(CitizenWord.Kind.NO, null, "I never said so."), "citizen");
            assertEquals(ComplaintStatus.REOPENED, complaint.status());
        });
    }

    /** Whoever was asked for money has not had an answer yet, whatever they say of closing; and the officers of the case read nothing of it. */
    @EveryEngine
    void whatHadToBePaidForGoesToTheNextSuperior(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            NewCall paid = new NewCall(
                    at(2).instant(), "She herself", CallOutcome.YES, true, true, "Rs 5000 for the answer", null);
            desk(core, dpo(core), at(2)).record(number, found(core, number).version(), paid);
            core.em().flush();
            Complaint complaint = found(core, number);
            assertEquals(ComplaintStatus.REOPENED, complaint.status());
            assertEquals(Role.CITY_SP, complaint.responsibility().role(), "above the SDPO who answered");
            assertEquals(List.of("complaint.sms.CALL_RAISED"), texts(core, number));
            assertFalse(last(complaint, EventKind.CALL_RAISED).contains("5000"));
        });
    }

    @EveryEngine
    void aNoGoesBackAsTheCitizensOwnDoes(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            call(core, dpo(core), number, 2, CallOutcome.NO);
            Complaint complaint = found(core, number);
            assertEquals(ComplaintStatus.REOPENED, complaint.status());
            assertEquals(1, complaint.closing().timesReopened());
            assertEquals(List.of("complaint.sms.REOPENED"), texts(core, number));
            refused("confirmation.refusal.notAwaited", () -> call(core, dpo(core), number, 3, CallOutcome.YES));
        });
    }

    /** Each of them finds neither line nor figure, and is refused the call. */
    @EveryEngine
    void nobodyAsksAfterTheWorkOfTheirOwnPostOrOfASuperiorOrInWhichTheyHadAHand(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            assertEquals(1, awaiting(core, dpo(core)), "a post above the one that answered");
            assertEquals(0, awaiting(core, caller("user:w", "W-1", core, Role.DPO, QUETTA)), "who worked on it");
            assertEquals(0, awaiting(core, caller("user:y", "B-1", core, Role.DPO, QUETTA)), "to whom it was given");
            Caller also = caller("user:z", null, core, Role.DPO, QUETTA, Role.STATION_OFFICER, Some.STATION);
            assertEquals(0, awaiting(core, also), "who serves at a station besides");
            assertEquals(0, awaiting(core, caller("user:c", null, core, Role.SDPO, CIRCLE)), "the post that answered");
            assertEquals(0, awaiting(core, caller("user:o", null, core, Role.DPO, "district-pishin")), "elsewhere");
            assertThrows(
                    NotPermitted.class,
                    () -> call(core, caller("user:w", null, core, Role.DPO, QUETTA), number, 2, CallOutcome.YES));
            assertThrows(NotPermitted.class, () -> call(core, also, number, 2, CallOutcome.YES));
            core.em()
                    .createNativeQuery("update complaint set responsible_role = 'RPO'")
                    .executeUpdate();
            core.em().clear();
            assertEquals(0, awaiting(core, dpo(core)), "what a superior answered");
            assertEquals(1, awaiting(core, caller("user:p", null, core, Role.PROVINCE, "balochistan")));
        });
    }

    @EveryEngine
    void whoeverIsNamedOrServesUnderThemNeitherSeesNorCountsIt(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> ComplaintDatabase.of(em, data).officer("INS-9", "SI", Some.STATION, null));
        }
        Accused named = new Accused(null, BeltNumber.parse("INS-9"), null);
        answered(database, Some.complaint("misbehaviour", Some.STATION, named), (core, number) -> {
            Long officer = (Long) core.em()
                    .createQuery("select o.id from Officer o where o.belt = :belt")
                    .setParameter("belt", BeltNumber.parse("INS-9"))
                    .getSingleResult();
            assertEquals(1, awaiting(core, dpo(core)));
            Caller under = new Caller("user:u", "web", 2L, null, Set.of(officer), posts(core, Role.DPO, QUETTA));
            assertEquals(0, awaiting(core, under));
            assertThrows(RuleViolation.class, () -> call(core, under, number, 2, CallOutcome.YES));
        });
    }

    @EveryEngine
    void noCallGoesWhereItIsNotSafeOrNotWanted(TestDatabase database) {
        for (String unsafe : List.of(
                "neutral_words = 1", "no_calls = 1", "complainant_phone = null, may_text = 0", "sealed_to = ',DPO,'"))
            answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
                core.em()
                        .createNativeQuery("update complaint set " + unsafe + " where tracking_number = ?1")
                        .setParameter(1, number.digits())
                        .executeUpdate();
                core.em().clear();
                assertEquals(0, awaiting(core, dpo(core)), unsafe);
                assertThrows(NotPermitted.class, () -> call(core, dpo(core), number, 2, CallOutcome.YES), unsafe);
            });
    }

    @EveryEngine
    void thatNoCallIsWantedNeedsWhatAYesNeeds(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            ConfirmationDesk desk = desk(core, Caller.citizen("web"), at(2));
            WebCaller caller = new WebCaller("4567", "device", "203.0.113.9");
            assertEquals(Optional.of(WordOutcome.CODE_MISSING), desk.askForNoCalls(number, caller, null));
            assertEquals(1, awaiting(core, dpo(core)), "whoever answered keeps nobody from asking");
            String code = WordCode.of(core.keys(), number, 0);
            assertEquals(Optional.empty(), desk.askForNoCalls(number, caller, code));
            assertEquals(0, awaiting(core, dpo(core)));
        });
    }

    @EveryEngine
    void aCallIsWrittenDownWithinItsHoursAndNeitherBeforeTheAnswerNorAhead(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            ConfirmationDesk desk = desk(core, dpo(core), at(20));
            int seen = found(core, number).version();
            refused("confirmation.refusal.when", () -> desk.record(number, seen, call(-1, CallOutcome.YES)));
            refused("confirmation.refusal.when", () -> desk.record(number, seen, call(21, CallOutcome.YES)));
            refused("confirmation.refusal.hours", () -> desk.record(number, seen, call(9, CallOutcome.YES)));
            assertEquals(ComplaintStatus.RESOLVED, found(core, number).status());
            desk.record(number, seen, call(8, CallOutcome.YES));
            assertEquals(ComplaintStatus.CLOSED, found(core, number).status());
        });
    }

    @EveryEngine
    void whatReachedNobodyOnThreeDaysMayBeClosedAndIsCountedAsWithoutTheWord(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            Caller dpo = dpo(core);
            call(core, dpo, number, 2, CallOutcome.NOT_REACHED);
            refused("confirmation.refusal.sameDay", () -> call(core, dpo, number, 4, CallOutcome.NOT_REACHED));
            call(core, dpo, number, 25, CallOutcome.NOT_REACHED);
            refused("confirmation.refusal.tooFew", () -> desk(core, dpo, at(26))
                    .closeUnreached(number, found(core, number).version()));
            call(core, dpo, number, 49, CallOutcome.NOT_REACHED);
            assertEquals(3, desk(core, dpo, at(50)).awaiting(0).rows().get(0).missed());
            desk(core, dpo, at(50)).closeUnreached(number, found(core, number).version());
            Complaint complaint = found(core, number);
            assertTrue(complaint.closing().isWithoutWord());
            assertEquals(
                    "Calls on 3 different days did not reach the complainant. It was closed without their word.",
                    last(complaint, EventKind.CALLS_UNREACHED));
            core.words(at(60)).take(complaint, new CitizenWord(CitizenWord.Kind.YES, 5, null), "citizen");
            assertEquals(ClosedBy.CITIZEN, complaint.closing().closedBy(), "a word that comes late takes its place");
        });
    }

    /** What the program refuses the table refuses, too. */
    @EveryEngine
    void theTableCountsADayOnce(TestDatabase database) {
        answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
            Complaint complaint = found(core, number);
            ConfirmationCalls calls = new ConfirmationCalls(core.em());
            calls.add(new ConfirmationCall(complaint, call(2, CallOutcome.NOT_REACHED), "user:d", at(3).instant()));
            core.em().flush();
        });
        assertThrows(
                RuntimeException.class,
                () -> answered(database, Some.complaint("slackness", Some.STATION), (core, number) -> {
                    Complaint complaint = found(core, number);
                    ConfirmationCalls calls = new ConfirmationCalls(core.em());
                    for (int hour : List.of(2, 4))
                        calls.add(new ConfirmationCall(
                                complaint, call(hour, CallOutcome.NOT_REACHED), "user:d", at(5).instant()));
                    core.em().flush();
                }));
    }

    /** Of six thousand cases four thousand are answered: a page reads little more than it shows. */
    @EveryEngine
    void theListOfTheProvinceIsReadByItsIndex(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, 6_000);
        try (Unit owner = Unit.as(database.owner())) {
            owner.perform(em -> em.createNativeQuery(
                            "update complaint set complainant_phone = '923001234567', word_due_at = due_at where status = 'RESOLVED'")
                    .executeUpdate());
        }
        ManyComplaints.analyse(database);
        try (Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            ComplaintDatabase core = ComplaintDatabase.of(em, data);
            SentQueries sent = SentQueries.of(em, "complaint");
            Caller ig = caller("user:i", null, core, Role.INSPECTOR_GENERAL, "balochistan");
            Independence independence = Independence.of(ig, new Places(em, ComplaintDatabase.CLOCK)::idsUnder);
            assertEquals(
                    25,
                    new ConfirmationCalls(em).listAwaiting(independence, 0, 25).size());
            SentQueries.Explained read = sent.explain(0, database);
            assertTrue(read.rowsRead() > 0 && read.rowsRead() < 200, () -> read.rowsRead() + " rows:\n" + read.plan());
        }
    }

    private void answered(
            TestDatabase database, NewComplaint input, BiConsumer<ComplaintDatabase, TrackingNumber> check) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                TrackingNumber number = core.intake().file(input, "citizen").number();
                Complaint complaint = found(core, number);
                complaint.take(BeltNumber.parse("B-1"), new Step("user:w", ANSWERED, null, true));
                core.answer(complaint, new Step("user:w", ANSWERED, "The report was registered.", true));
                em.flush();
                check.accept(core, number);
                em.flush();
            });
        }
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    private void call(ComplaintDatabase core, Caller caller, TrackingNumber number, int hours, CallOutcome outcome) {
        desk(core, caller, at(hours)).record(number, found(core, number).version(), call(hours, outcome));
    }

    private static NewCall call(int hours, CallOutcome outcome) {
        return new NewCall(at(hours).instant(), "Gul Muhammad", outcome, true, false, null, null);
    }

    private static int awaiting(ComplaintDatabase core, Caller caller) {
        AwaitedCalls page = desk(core, caller, at(1)).awaiting(0);
        assertEquals(page.count(), page.rows().size());
        return page.count();
    }

    private static Clock at(int hours) {
        return Clock.fixed(ANSWERED.plus(Duration.ofHours(hours)), ZoneOffset.UTC);
    }

    private static Caller dpo(ComplaintDatabase core) {
        return caller("user:d", "D-1", core, Role.DPO, QUETTA);
    }

    private static Caller caller(String actor, String belt, ComplaintDatabase core, Role role, String place) {
        return new Caller(
                actor, "web", 1L, belt == null ? null : BeltNumber.parse(belt), Set.of(), posts(core, role, place));
    }

    private static Caller caller(
            String actor, String belt, ComplaintDatabase core, Role one, String place, Role other, String elsewhere) {
        List<HeldPost> both = new ArrayList<>(posts(core, one, place));
        both.addAll(posts(core, other, elsewhere));
        return new Caller(actor, "web", 1L, null, Set.of(), both);
    }

    private static List<HeldPost> posts(ComplaintDatabase core, Role role, String place) {
        return core.scope(role, place).posts();
    }

    private static ConfirmationDesk desk(ComplaintDatabase core, Caller caller, Clock clock) {
        EntityManager em = core.em();
        em.flush();
        ConfirmationDesk desk = new ConfirmationDesk();
        desk.calls = new ConfirmationCalls(em);
        desk.complaints = core.complaints();
        desk.closingRules = new ClosingRules(em);
        desk.words = core.words(clock);
        desk.agreed = core.agreed();
        desk.tracking = core.tracking();
        desk.ownWord = core.ownWord();
        desk.notices = new ComplaintNotices(new Outbox(em, core.keys(), clock), core.keys());
        desk.categories = new Categories(em);
        desk.places = new Places(em, clock);
        desk.changed = heardByNobody();
        desk.callers = () -> caller;
        desk.clock = clock;
        return desk;
    }

    /** The container's, in a container. */
    @SuppressWarnings("unchecked")
    private static Event<CaseChanged> heardByNobody() {
        return (Event<CaseChanged>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> null);
    }

    private static Complaint found(ComplaintDatabase core, TrackingNumber number) {
        core.em().flush();
        return core.complaints().find(number).orElseThrow();
    }

    private static String last(Complaint complaint, EventKind kind) {
        return complaint.timeline().stream()
                .filter(event -> event.kind() == kind)
                .map(event -> event.sentence(complaint.language()))
                .reduce("", (before, last) -> last);
    }

    private static List<String> texts(ComplaintDatabase core, TrackingNumber number) {
        core.em().flush();
        return core.em()
                .createQuery("select x.textKey from OutgoingSms x where x.cause = :cause order by x.id", String.class)
                .setParameter("cause", number.auditTarget())
                .getResultList();
    }
}
