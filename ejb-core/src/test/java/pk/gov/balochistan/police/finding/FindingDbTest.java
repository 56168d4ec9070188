package pk.gov.balochistan.police.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.casework.CaseChanged;
import pk.gov.balochistan.police.closing.ClosingRules;
import pk.gov.balochistan.police.closing.WordCode;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.tracking.WebCaller;

/** That a complaint is not borne out takes two officers, evidence, and the complainant's side. */
class FindingDbTest {
    private static final String CIRCLE = "circle-quetta-sariab";
    private static final String DIVISION = "division-quetta-sariab";
    private static final Instant PROPOSED = ComplaintDatabase.CLOCK.instant();
    private static final String WHY = "The diary and both statements agree.";
    private static final NewFinding FINDING = new NewFinding(
            "The report stands in the diary of that day under number 12.",
            List.of(new NewFinding.Evidence(EvidenceKind.POLICE_RECORD, "Diary of the station, entry 12")));

    @TempDir
    Path data;

    @EveryEngine
    void itIsConfirmedByASuperiorOnceTheComplainantHasAnswered(TestDatabase database) {
        proposed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            TrackingNumber number = filed.number();
            assertEquals(List.of("complaint.sms.FINDING_PROPOSED"), texts(core, number));
            refused("finding.refusal.notHeard", () -> confirm(core, sp(core), number, 24));
            assertEquals(FindingAnswers.Outcome.TOO_SHORT, answer(core, number, "4567", "??"));
            assertEquals(FindingAnswers.Outcome.NOT_KNOWN, answer(core, number, "9999", "It is all true."));
            assertEquals(FindingAnswers.Outcome.TAKEN, answer(core, number, "4567", "Entry 12 is of another theft."));
            OpenedFinding opened = desk(core, sp(core), 25).look(number);
            assertEquals(
                    "Entry 12 is of another theft.", opened.answers().get(0).note());
            assertTrue(opened.mayDecide() && opened.heard());
            confirm(core, sp(core), number, 26);
            Complaint complaint = found(core, number);
            assertEquals(ComplaintStatus.RESOLVED, complaint.status(), "it is an answer, and the citizen has the word");
            assertTrue(complaint.lastWord().mayReopen(complaint.promise().endedAt()));
            assertEquals(
                    List.of(
                            "complaint.sms.FINDING_PROPOSED",
                            "complaint.sms.FINDING_ANSWERED",
                            "complaint.sms.RESOLVED"),
                    texts(core, number));
            assertEquals(
                    1,
                    desk(core, sp(core), 27).list(Decision.CONFIRMED, 0).rows().size());
        });
    }

    @EveryEngine
    void whoLodgedOrWorksTheCaseDoesNotWriteTheCitizensAnswerDown(TestDatabase database) {
        proposed(database, Some.complaint("slackness", Some.STATION), "user:clerk", (core, filed) -> {
            Caller lodger = caller("user:clerk", "K-1", core, Role.FRONT_DESK, Some.STATION);
            Caller colleague = caller("user:deputy", "K-2", core, Role.SDPO, CIRCLE);
            for (Caller own : List.of(lodger, worker(core), colleague))
                refused("finding.refusal.ownCase", () -> answerAtDesk(core, own, filed.number()));
            Caller elsewhere = caller("user:desk", "K-3", core, Role.FRONT_DESK, Some.STATION);
            assertEquals(FindingAnswers.Outcome.TAKEN, answerAtDesk(core, elsewhere, filed.number()));
            assertEquals(FindingAnswers.Outcome.TAKEN, answerAtDesk(core, elsewhere, filed.number()), "and once more");
        });
    }

    private static FindingAnswers.Outcome answerAtDesk(ComplaintDatabase core, Caller clerk, TrackingNumber number) {
        return desk(core, clerk, 1)
                .answerAtDesk(number, new WebCaller("4567", "desk", "10.0.0.1"), "Entry 12 is of another theft.");
    }

    @EveryEngine
    void whatMustStandBeforeAnAnswerIsAskedBeforeOneIsProposed(TestDatabase database) {
        proposed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            FindingDesk desk = desk(core, worker(core), 1);
            desk.answering = ComplaintDatabase.heardBy(answer -> {
                throw new RuleViolation("caseEnquiry.refusal.required");
            });
            int seen = found(core, filed.number()).version();
            refused("caseEnquiry.refusal.required", () -> desk.propose(filed.number(), seen, FINDING));
        });
    }

    @EveryEngine
    void whoSaysNothingIsHeardWhenTheDaysAreOver(TestDatabase database) {
        proposed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            int endOfLastDay = 14 * 24 + 13;
            refused("finding.refusal.notHeard", () -> confirm(core, sp(core), filed.number(), endOfLastDay - 1));
            confirm(core, sp(core), filed.number(), endOfLastDay);
            assertEquals(ComplaintStatus.RESOLVED, found(core, filed.number()).status());
        });
    }

    @EveryEngine
    void neitherTheProposerNorAPostThatStandsNoHigherDecides(TestDatabase database) {
        proposed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            TrackingNumber number = filed.number();
            answer(core, number, "4567", "Entry 12 is of another theft.");
            Caller own = caller("user:second", "SP-1", core, Role.CITY_SP, DIVISION);
            refused("audit.control.own", () -> confirm(core, own, number, 2));
            Caller peer = caller("user:peer", "P-7", core, Role.SDPO, CIRCLE);
            refused("finding.refusal.higherPost", () -> confirm(core, peer, number, 2));
            assertFalse(desk(core, peer, 2).look(number).mayDecide());
            refused(
                    "refusal.notFound",
                    () -> confirm(core, caller("user:far", "F-1", core, Role.DPO, "district-pishin"), number, 2));
            refused("finding.refusal.waiting", () -> desk(core, worker(core), 2)
                    .propose(number, found(core, number).version(), FINDING));
            desk(core, sp(core), 3).refuse(number, found(core, number).version(), "The diary was not looked at.");
            assertEquals(ComplaintStatus.IN_PROGRESS, found(core, number).status());
            refused("finding.refusal.none", () -> confirm(core, sp(core), number, 4));
        });
    }

    /** What the program refuses the table refuses, whoever writes. */
    @EveryEngine
    void theTableRefusesOnePersonAloneAndAConfirmationUnheard(TestDatabase database) {
        String decided = "decision = 'CONFIRMED', waiting_key = null, decided_by = 'user:s', decided_role = 'CITY_SP',"
                + " decided_why = 'x', ";
        for (String refused : List.of(
                decided + "decided_person = 'officer:SP-9', decided_at = proposed_at",
                decided + "decided_person = proposed_person, decided_at = reply_due_at, reply_at = proposed_at",
                decided.replace("CITY_SP", "SHO")
                        + "decided_person = 'officer:SP-9', decided_at = reply_due_at, reply_at = proposed_at",
                "evidence_count = 0",
                "reply_due_at = proposed_at")) {
            assertThrows(
                    RuntimeException.class,
                    () -> proposed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> core.em()
                            .createNativeQuery("update false_finding set " + refused)
                            .executeUpdate()),
                    refused);
        }
        proposed(
                database,
                Some.complaint("slackness", Some.STATION),
                (core, filed) -> assertEquals(
                        1,
                        core.em()
                                .createNativeQuery(
                                        "update false_finding set " + decided
                                                + "decided_person = 'officer:SP-9', decided_at = proposed_at, reply_at = proposed_at")
                                .executeUpdate()));
    }

    @EveryEngine
    void ofWhatIsSealedOrAboutLifeOrLibertyItIsNeverProposed(TestDatabase database) {
        Set<String> never = new TreeSet<>();
        try (Unit unit = Unit.on(database)) {
            List<ComplaintCategory> kinds = unit.inTransaction(em -> new Categories(em).list());
            for (ComplaintCategory kind : kinds)
                unit.perform(em -> {
                    ComplaintDatabase core = ComplaintDatabase.of(em, data);
                    TrackingNumber number = core.intake()
                            .file(Some.complaint(kind.code(), Some.STATION), "citizen")
                            .number();
                    Complaint complaint = found(core, number);
                    complaint.take(BeltNumber.parse("SP-1"), new Step("user:w", PROPOSED, null, true));
                    Caller holder = new Caller(
                            "user:w",
                            "web",
                            1L,
                            BeltNumber.parse("SP-1"),
                            Set.of(),
                            core.scope(complaint.responsibility().role(), place(core, complaint))
                                    .posts());
                    boolean offered = desk(core, holder, 1).look(number).mayPropose();
                    if (!offered) never.add(kind.code());
                    Runnable propose = () -> desk(core, holder, 1)
                            .propose(number, found(core, number).version(), FINDING);
                    if (offered) propose.run();
                    else refused("finding.refusal.neverOfThis", propose);
                });
        }
        assertEquals(
                Set.of(
                        "arrest_innocent",
                        "child_protection",
                        "domestic_violence",
                        "harassment",
                        "illegal_detention",
                        "torture_custody"),
                never);
    }

    private static String place(ComplaintDatabase core, Complaint complaint) {
        return new Places(core.em(), ComplaintDatabase.CLOCK)
                .find(complaint.responsibility().placeId())
                .orElseThrow()
                .code();
    }

    /** The next complaint of the same person is as the first was, in every clock and column, and nothing in it speaks of the finding. */
    @EveryEngine
    void aFindingFollowsNobodyToTheirNextComplaint(TestDatabase database) {
        proposed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            Complaint first = found(core, filed.number());
            Duration promised =
                    Duration.between(first.filedAt(), first.promise().dueAt());
            Role heard = Role.SDPO;
            answer(core, filed.number(), "4567", "Entry 12 is of another theft.");
            confirm(core, sp(core), filed.number(), 26);
            TrackingNumber next = core.intake()
                    .file(Some.complaint("slackness", Some.STATION), "citizen")
                    .number();
            Complaint second = found(core, next);
            assertEquals(
                    promised,
                    Duration.between(second.filedAt(), second.promise().dueAt()));
            assertEquals(heard, second.responsibility().role());
            assertEquals(
                    List.of(EventKind.FILED, EventKind.ROUTED),
                    second.timeline().stream().map(ComplaintEvent::kind).toList());
            OpenedFinding opened = desk(core, worker(core), 30).look(next);
            assertNull(opened.finding());
            assertEquals(List.of(), opened.evidence());
            assertEquals(0, personsIn(core, "false_finding"), "the table knows no person");
        });
    }

    private static long personsIn(ComplaintDatabase core, String table) {
        return ((Number) core.em()
                        .createNativeQuery("select count(*) from information_schema.columns where lower(table_name) = '"
                                + table + "' and (lower(column_name) like '%cnic%' or lower(column_name) like '%phone%'"
                                + " or lower(column_name) like '%name%')")
                        .getSingleResult())
                .longValue();
    }

    @EveryEngine
    void whoGaveNoNameAnswersWithTheCode(TestDatabase database) {
        proposed(database, Some.anonymous("slackness", Some.STATION), (core, filed) -> {
            assertEquals(
                    FindingAnswers.Outcome.NOT_KNOWN, answer(core, filed.number(), "4567", "Entry 12 is of another."));
            assertEquals(
                    FindingAnswers.Outcome.TAKEN,
                    answer(core, filed.number(), filed.returnCode(), "Entry 12 is of another theft."));
            assertNotEquals(
                    null, desk(core, sp(core), 2).look(filed.number()).finding().replyAt());
        });
    }

    @EveryEngine
    void theStationConcernedAndWhoeverIsNamedNeitherSeeNorCountIt(TestDatabase database) {
        proposed(database, Some.complaint("slackness", Some.STATION), (core, filed) -> {
            assertEquals(1, waiting(core, sp(core)));
            assertEquals(0, waiting(core, caller("user:h", "H-1", core, Role.SHO, Some.STATION)));
            assertThrows(RuleViolation.class, () -> desk(core, caller("user:h", "H-1", core, Role.SHO, Some.STATION), 1)
                    .look(filed.number()));
            core.officer("NM-1", "SI", Some.STATION, null);
            core.em().flush();
            Long named = (Long) core.em()
                    .createQuery("select o.id from Officer o where o.belt = :belt")
                    .setParameter("belt", BeltNumber.parse("NM-1"))
                    .getSingleResult();
            core.em()
                    .createNativeQuery(
                            "insert into complaint_subject (id, complaint_id, officer_id, filed_at) values (-7, ?1, ?2, current_timestamp)")
                    .setParameter(1, found(core, filed.number()).id())
                    .setParameter(2, named)
                    .executeUpdate();
            Caller under = new Caller(
                    "user:u",
                    "web",
                    3L,
                    null,
                    Set.of(named),
                    core.scope(Role.CITY_SP, DIVISION).posts());
            assertEquals(0, waiting(core, under));
        });
    }

    private void proposed(TestDatabase database, NewComplaint input, BiConsumer<ComplaintDatabase, Filed> check) {
        proposed(database, input, "citizen", check);
    }

    private void proposed(
            TestDatabase database, NewComplaint input, String by, BiConsumer<ComplaintDatabase, Filed> check) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(input, by);
                found(core, filed.number()).take(BeltNumber.parse("SP-1"), new Step("user:w", PROPOSED, null, true));
                em.flush();
                desk(core, worker(core), 0)
                        .propose(filed.number(), found(core, filed.number()).version(), FINDING);
                em.flush();
                check.accept(core, filed);
                em.flush();
            });
        }
    }

    private static void refused(String key, Runnable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act::run).key());
    }

    private static void confirm(ComplaintDatabase core, Caller caller, TrackingNumber number, int hours) {
        desk(core, caller, hours).confirm(number, found(core, number).version(), WHY);
    }

    /** With the code of the text, where one went out. */
    private static FindingAnswers.Outcome answer(
            ComplaintDatabase core, TrackingNumber number, String fact, String words) {
        String code = WordCode.ofFinding(core.keys(), number, 1);
        Caller citizen = Caller.citizen("web");
        return desk(core, citizen, 1).answer(number, new WebCaller(fact, "device", "10.0.0.1"), words, code);
    }

    private static int waiting(ComplaintDatabase core, Caller caller) {
        FindingList list = desk(core, caller, 1).list(Decision.WAITING, 0);
        assertEquals(list.counts().get(Decision.WAITING), list.rows().size());
        return list.rows().size();
    }

    /** Holds the post that answers. */
    private static Caller worker(ComplaintDatabase core) {
        return caller("user:w", "SP-1", core, Role.SDPO, CIRCLE);
    }

    private static Caller sp(ComplaintDatabase core) {
        return caller("user:sp", "SP-2", core, Role.CITY_SP, DIVISION);
    }

    private static Caller caller(String actor, String belt, ComplaintDatabase core, Role role, String place) {
        return new Caller(
                actor,
                "web",
                1L,
                BeltNumber.parse(belt),
                Set.of(),
                core.scope(role, place).posts());
    }

    private static FindingDesk desk(ComplaintDatabase core, Caller caller, int hours) {
        EntityManager em = core.em();
        em.flush();
        Clock clock = Clock.fixed(PROPOSED.plus(Duration.ofHours(hours)), ZoneOffset.UTC);
        FindingDesk desk = new FindingDesk();
        desk.findings = new Findings(em, clock);
        desk.answers = new FindingAnswers(desk.findings, clock);
        desk.complaints = core.complaints();
        desk.categories = new Categories(em);
        desk.closingRules = new ClosingRules(em);
        desk.tracking = core.tracking();
        desk.ownWord = core.ownWord();
        desk.notices = new ComplaintNotices(new Outbox(em, core.keys(), clock), core.keys());
        desk.places = new Places(em, clock);
        desk.changed = heardByNobody();
        desk.answering = ComplaintDatabase.heardByNobody();
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

    private static List<String> texts(ComplaintDatabase core, TrackingNumber number) {
        core.em().flush();
        return core.em()
                .createQuery("select x.textKey from OutgoingSms x where x.cause = :cause order by x.id", String.class)
                .setParameter("cause", number.auditTarget())
                .getResultList();
    }
}
