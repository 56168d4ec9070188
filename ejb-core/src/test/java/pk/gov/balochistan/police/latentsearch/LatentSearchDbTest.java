package pk.gov.balochistan.police.latentsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static pk.gov.balochistan.police.identification.RecordOffice.CLOCK;
import static pk.gov.balochistan.police.identification.RecordOffice.NOW;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.THREE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.identification.RecordOffice.template;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ComparisonDesk;
import pk.gov.balochistan.police.examination.ComparisonSheet;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.Identifications;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.WaitingExamination;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.SomePrints;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.identification.SearchSheet;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.latent.LiftDesk;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Marks;
import pk.gov.balochistan.police.latent.Scale;
import pk.gov.balochistan.police.latent.SomeLift;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SomePolicy;
import pk.gov.balochistan.police.policy.SwitchOff;
import pk.gov.balochistan.police.policy.SwitchOrder;

/** A lift is searched under the policy, in the background, once and to the end or not at all; and two examiners alone identify it. */
@Tag("T6")
class LatentSearchDbTest {
    @TempDir
    Path data;

    private RecordOffice office;
    private RecordNumber mate;

    /** A stranger, and whoever left the trace. */
    private RecordOffice office(TestDatabase database) {
        office = new RecordOffice(database, data);
        office.set(office.record("ppc-302", CourtOutcome.CONVICTED), template(7), template(8));
        mate = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
        office.set(mate, template(1), template(2));
        return office;
    }

    /** What the second finger of a seed leaves behind. */
    private LiftNumber lift(long seed) {
        Minutiae left = SomePrints.part(SomePrints.touched(FillerPrint.of(seed), new SplittableRandom(seed)), 20);
        return office.unit.inTransaction(em -> SomeLift.marked(SomeLift.desk(em, office.keys, ONE, CLOCK), left));
    }

    private void permit() {
        office.unit.perform(em -> SomePolicy.inForce(em, AutomatedFunction.LATENT_SEARCH, BigDecimal.ZERO, CLOCK));
    }

    @EveryEngine
    void aSearchNeedsAPolicyAReasonAndMarksAndListsTheMateFirst(TestDatabase database) {
        try (RecordOffice opened = office(database)) {
            LiftNumber lift = lift(2);
            refused("policy.refused.none", () -> ask(lift, SearchPriority.NORMAL));
            permit();
            refused("refusal.reason.purpose", () -> searching(desk -> desk.ask(lift, SearchPriority.NORMAL, null)));
            ExaminationNumber search = ask(lift, SearchPriority.NORMAL);
            refused("latent.search.open", () -> ask(lift, SearchPriority.URGENT));
            finish(work("one"));
            assertEquals("DONE 100", state(lift));
            refused("refusal.notFound", () -> office.searching(TWO, desk -> desk.open(search)));
            SearchSheet list = office.searching(ONE, desk -> desk.open(search));
            assertEquals(4, list.search().searched());
            assertEquals(Finger.RIGHT_INDEX, list.candidates().get(0).finger());
            assertEquals(
                    "1 " + REASON.purpose() + " " + REASON.caseReference() + " user:cro-1",
                    office.unit.inTransaction(em -> new PolicyRuns(em)
                            .find(AutomatedFunction.LATENT_SEARCH, search.digits())
                            .map(run -> run.edition() + " " + run.cited())
                            .orElseThrow()));
            ExaminationNumber again = ask(lift, SearchPriority.NORMAL);
            List<Runnable> started = new ArrayList<>();
            LatentWork work = new LatentWork(unit(), opened.keys, CLOCK, opened.index, "one", started::add);
            work.doSome();
            opened.acquit(mate);
            started.get(0).run();
            work.doSome();
            assertEquals(
                    List.of(1),
                    office.searching(ONE, desk -> desk.open(again)).candidates().stream()
                            .map(SearchSheet.Line::place)
                            .toList(),
                    "withdrawn prints are never listed");
        }
    }

    @EveryEngine
    void whatWasUnderWayWhenAProcessDiedIsQueuedAgainButNotForEver(TestDatabase database) {
        try (RecordOffice opened = office(database)) {
            permit();
            LiftNumber lift = lift(2);
            ask(lift, SearchPriority.NORMAL);
            LatentWork dies = new LatentWork(unit(), opened.keys, CLOCK, opened.index, "dead", never -> {});
            assertEquals(1, dies.doSome());
            assertEquals(0, work("next").doSome(), "the lease is the dead one's yet");
            assertEquals("RUNNING 0", state(lift));
            giveBack("dead");
            finish(work("next"));
            assertEquals("DONE 100", state(lift));
            dies.stop();
            ask(lift, SearchPriority.NORMAL);
            for (String each : List.of("next", "second", "third")) {
                assertEquals(1, new LatentWork(unit(), opened.keys, CLOCK, opened.index, each, never -> {}).doSome());
                giveBack(each);
            }
            assertEquals(0, work("last").doSome());
            assertEquals("FAILED latent.failure.died", state(lift));
        }
    }

    @EveryEngine
    void aSearchIsCalledOffWhereItWaitsAndUnderWayAndAPolicyThatEndsEndsIt(TestDatabase database) throws SQLException {
        try (RecordOffice opened = office(database)) {
            permit();
            LiftNumber lift = lift(2);
            ExaminationNumber waits = ask(lift, SearchPriority.NORMAL);
            cancel(waits);
            assertEquals("CANCELLED 0", state(lift));
            refused("latent.search.ended", () -> cancel(waits));
            ExaminationNumber runs = ask(lift, SearchPriority.NORMAL);
            List<Runnable> started = new ArrayList<>();
            LatentWork work = new LatentWork(unit(), opened.keys, CLOCK, opened.index, "one", started::add);
            work.doSome();
            cancel(runs);
            assertEquals("RUNNING 0", state(lift));
            assertEquals(0, work.doSome());
            started.forEach(Runnable::run);
            assertEquals(1, work.doSome());
            assertEquals("CANCELLED 0", state(lift));
            refused("latent.search.ended", () -> cancel(runs));
            ExaminationNumber ends = ask(lift, SearchPriority.NORMAL);
            work.doSome();
            started.get(1).run();
            cancel(ends);
            work.doSome();
            assertEquals("CANCELLED 0", state(lift), "before its list was made");
            ask(lift, SearchPriority.NORMAL);
            work.doSome();
            started.get(2).run();
            off();
            work.doSome();
            assertEquals("FAILED latent.failure.policy", state(lift));
            assertEquals(
                    "0 0",
                    text(
                            database,
                            "select (select count(*) from print_candidate) || ' ' ||"
                                    + " (select count(*) from policy_run) from unsolved_level"),
                    "nothing of it stands anywhere");
        }
    }

    @EveryEngine
    void theMoreUrgentSearchIsDoneFirst(TestDatabase database) {
        try (RecordOffice opened = office(database)) {
            permit();
            ExaminationNumber later = ask(lift(2), SearchPriority.LATER);
            ExaminationNumber normal = ask(lift(7), SearchPriority.NORMAL);
            ExaminationNumber urgent = ask(lift(8), SearchPriority.URGENT);
            assertEquals(
                    List.of(urgent, normal, later),
                    searching(LatentSearchDesk::queue).stream()
                            .map(LatentSearch::number)
                            .toList());
            LatentWork work = new LatentWork(unit(), opened.keys, CLOCK, opened.index, "one", Runnable::run);
            work.doSome();
            work.doSome();
            assertEquals(
                    List.of(normal, later),
                    searching(LatentSearchDesk::queue).stream()
                            .map(LatentSearch::number)
                            .toList());
        }
    }

    @EveryEngine
    void twoExaminersIdentifyALiftApartFromEachOtherAndItSaysSo(TestDatabase database) throws SQLException {
        try (RecordOffice opened = office(database)) {
            permit();
            LiftNumber excluded = lift(7);
            conclude(compared(excluded), Conclusion.EXCLUDED, Conclusion.EXCLUDED);
            assertEquals(LiftState.UNSOLVED, lift(excluded));
            LiftNumber lift = lift(2);
            refused("latent.unsolved.notSearched", () -> leaveUnsolved(lift));
            ExaminationNumber comparison = compared(lift);
            refused("latent.unsolved.left", () -> leaveUnsolved(lift));
            ComparisonSheet second = opened.sheet(TWO, comparison);
            assertEquals(Finger.UNKNOWN, second.pair().sought().finger());
            assertEquals(20, second.pair().sought().marks().list().size());
            assertEquals(List.of(), second.persons());
            opened.conclude(ONE, comparison, Conclusion.IDENTIFIED);
            assertEquals(List.of(), opened.sheet(TWO, comparison).said(), "the second does not see the first");
            assertEquals(List.of(), opened.sheet(TWO, comparison).persons());
            assertEquals(LiftState.SEARCHED, lift(lift));
            forge(database, lift);
            opened.conclude(TWO, comparison, Conclusion.IDENTIFIED);
            assertEquals(LiftState.IDENTIFIED, lift(lift));
            assertEquals(
                    List.of(mate),
                    opened.sheet(THREE, comparison).persons().stream()
                            .map(ComparisonSheet.Person::number)
                            .toList());
            refused("latent.identified", () -> ask(lift, SearchPriority.NORMAL));
            assertEquals(List.of(lift.printed() + " " + SomeLift.CASE), traces(mate));
        }
        // The decided comparison of one lift makes no other one identified.
        refusedByTheTable(
                database,
                "update latent_lift set state = 'IDENTIFIED', identified_as = 'IDENTIFIED', identified_by ="
                        + " (select id from print_comparison where conclusion = 'IDENTIFIED') where state = 'UNSOLVED'");
    }

    private List<String> traces(RecordNumber number) {
        return office.unit.inTransaction(em -> {
            long record = new CriminalRecords(em).require(number).id();
            return new Identifications(em)
                    .traces(record).stream()
                            .map(trace -> trace.lift().printed() + " " + trace.caseReference())
                            .toList();
        });
    }

    /** Nothing but the conclusions of two makes a lift identified, or a candidate of it anything else. */
    private static void forge(TestDatabase database, LiftNumber lift) throws SQLException {
        String identified = "update latent_lift set state = 'IDENTIFIED', identified_as = ";
        String ofIt = " where lift_number = '" + lift.digits() + "'";
        refusedByTheTable(
                database,
                "update latent_lift set state = 'IDENTIFIED'" + ofIt,
                identified + "'IDENTIFIED'" + ofIt,
                identified + "'EXCLUDED', identified_by = (select max(id) from print_comparison)" + ofIt,
                identified + "'IDENTIFIED', identified_by = (select max(id) from print_comparison)" + ofIt,
                "update print_comparison set conclusion = 'IDENTIFIED', decided_at = opened_at, one_person ="
                        + " 'officer:CRO-1', other_person = 'officer:CRO-2' where conclusion is null",
                "update print_comparison set lift_id = lift_id + 1 where conclusion is null",
                "insert into print_candidate (id, search_id, place, record_id, print_id, score) select id + 1000,"
                        + " search_id, 90, record_id, print_id, score from print_candidate",
                "insert into print_candidate (id, search_id, place, record_id, print_id, score, marking_id, lift_id,"
                        + " probe_print_id) select id + 1000, search_id, 90, record_id, print_id, score, marking_id,"
                        + " lift_id, print_id from print_candidate",
                "update latent_search set state = 'DONE', ended_at = asked_at, answered = '1000000005'",
                "insert into print_search (id, function_code, search_number, marking_id, is_one_to_one, searched, matcher,"
                        + " asked_at, asked_by, purpose, case_reference) select id + 1000, 'LATENT_SEARCH', '1000000005',"
                        + " marking_id, 0, searched, matcher, asked_at, asked_by, purpose, case_reference from print_search",
                "delete from latent_search");
    }

    @EveryEngine
    void aNewSetIsLookedForAmongTheUnsolvedLifts(TestDatabase database) {
        try (RecordOffice opened = office(database)) {
            permit();
            LiftNumber unsolved = lift(42);
            conclude(compared(unsolved), Conclusion.INCONCLUSIVE, Conclusion.INCONCLUSIVE);
            assertEquals(LiftState.UNSOLVED, lift(unsolved));
            LiftNumber measuredAnew = lift(41);
            conclude(compared(measuredAnew), Conclusion.INCONCLUSIVE, Conclusion.INCONCLUSIVE);
            lifting(desk -> desk.measure(measuredAnew, new Scale(100, 100, 700, 100, new BigDecimal("25.4"))));
            lifting(desk -> desk.mark(
                    unsolved, new Marks(desk.open(unsolved).marks().list().subList(0, 1)), 1));
            look();
            assertEquals(0, waiting(TWO).size(), "sets that were there before it was searched");
            office.set(office.record("ppc-302", CourtOutcome.CONVICTED), template(50), template(51));
            look();
            assertEquals(0, waiting(TWO).size(), "a stranger");
            RecordNumber enrolled = office.record("ppc-302", CourtOutcome.CONVICTED);
            off();
            office.set(enrolled, template(41), template(42));
            look();
            assertEquals(0, waiting(TWO).size(), "it waits while the policy is off");
            on();
            look();
            look();
            List<WaitingExamination> found = waiting(TWO);
            assertEquals(1, found.size(), "by the last version that may be searched, and of a wrong scale by none");
            assertEquals(SomeLift.CASE, found.get(0).caseReference());
            conclude(found.get(0).number(), Conclusion.IDENTIFIED, Conclusion.IDENTIFIED);
            assertEquals(LiftState.IDENTIFIED, lift(unsolved));
            assertEquals(
                    List.of(enrolled),
                    opened.sheet(ONE, found.get(0).number()).persons().stream()
                            .map(ComparisonSheet.Person::number)
                            .toList());
        }
    }

    private List<WaitingExamination> waiting(Caller examiner) {
        return office.comparing(examiner, ComparisonDesk::listWaiting);
    }

    private void lifting(Consumer<LiftDesk> order) {
        office.unit.perform(em -> order.accept(SomeLift.desk(em, office.keys, ONE, CLOCK)));
    }

    private void look() {
        while (office.unit.inTransaction(em -> new UnsolvedWork(em, office.keys, CLOCK).doSome("one")) > 0) {
            // Until there is no change left.
        }
    }

    private void off() {
        office.unit.perform(em -> new Policies(em, CLOCK)
                .add(new SwitchOff(
                        new SwitchOrder(AutomatedFunction.LATENT_SEARCH, "A trace was taken for a print."),
                        Signatory.of(ONE),
                        NOW)));
    }

    private void on() {
        office.unit.perform(em -> {
            SwitchOff off =
                    em.createQuery("select s from SwitchOff s", SwitchOff.class).getSingleResult();
            off.proposeOn("It was looked into.", Signatory.of(ONE), NOW);
            off.confirmOn(Signatory.of(TWO), NOW);
        });
    }

    /** The likeliest candidate of a search for a lift. */
    private ExaminationNumber compared(LiftNumber lift) {
        ExaminationNumber search = ask(lift, SearchPriority.NORMAL);
        finish(work("one"));
        return office.searching(ONE, desk -> {
            desk.compare(search, Set.of(1));
            return desk.open(search).candidates().get(0).comparison();
        });
    }

    private void conclude(ExaminationNumber comparison, Conclusion one, Conclusion two) {
        office.conclude(ONE, comparison, one);
        office.conclude(TWO, comparison, two);
    }

    private LiftState lift(LiftNumber number) {
        return office.unit.inTransaction(
                em -> new Lifts(em, office.keys).require(number).state());
    }

    private ExaminationNumber ask(LiftNumber lift, SearchPriority priority) {
        return searching(desk -> desk.ask(lift, priority, REASON));
    }

    private void cancel(ExaminationNumber search) {
        order(desk -> desk.cancel(search));
    }

    private void leaveUnsolved(LiftNumber lift) {
        order(desk -> desk.leaveUnsolved(lift));
    }

    private void order(Consumer<LatentSearchDesk> order) {
        searching(desk -> {
            order.accept(desk);
            return null;
        });
    }

    private <T> T searching(Function<LatentSearchDesk, T> question) {
        return office.unit.inTransaction(em -> {
            LatentSearchDesk desk = new LatentSearchDesk();
            desk.lifts = new Lifts(em, office.keys);
            desk.searches = new LatentSearches(em, desk.lifts, new Policies(em, CLOCK));
            desk.comparisons = new PrintComparisons(em, new PolicyRuns(em));
            desk.callers = () -> ONE;
            desk.clock = CLOCK;
            return question.apply(desk);
        });
    }

    /** The last search of a lift: its state with why it failed, or how far it is. */
    private String state(LiftNumber lift) {
        LatentSearch last = searching(desk -> desk.list(lift)).get(0);
        return last.state() + " " + (last.failure() == null ? last.percent() : last.failure());
    }

    /** In this very thread. */
    private LatentWork work(String process) {
        return new LatentWork(unit(), office.keys, CLOCK, office.index, process, Runnable::run);
    }

    private static void finish(LatentWork work) {
        while (work.doSome() > 0) {
            // Until none waits.
        }
    }

    private void giveBack(String process) {
        office.unit.perform(em -> new Leases(em).giveBack("latent-searches", process));
    }

    private LatentWork.Transactions unit() {
        return new LatentWork.Transactions() {
            @Override
            public <T> T in(Function<EntityManager, T> work) {
                return office.unit.inTransaction(work);
            }
        };
    }

    private static void refusedByTheTable(TestDatabase database, String... forged) throws SQLException {
        for (String order : forged) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(order), order);
            }
        }
    }

    private static String text(TestDatabase database, String query) throws SQLException {
        try (Connection owner = database.owner().open();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
