package pk.gov.balochistan.police.latentsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.THREE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.identification.RecordOffice.template;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ComparisonSheet;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.Identifications;
import pk.gov.balochistan.police.examination.WaitingExamination;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.identification.SearchSheet;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.latent.Marks;
import pk.gov.balochistan.police.latent.Scale;
import pk.gov.balochistan.police.latent.SomeLift;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRuns;

/** A lift is searched under the policy, in the background, once and to the end or not at all; and two examiners alone identify it. */
@Tag("T6")
class LatentSearchDbTest {
    @TempDir
    Path data;

    private LatentOffice latents;
    private RecordOffice office;
    private RecordNumber mate;

    /** A stranger, and whoever left the trace. */
    private LatentOffice office(TestDatabase database) {
        latents = new LatentOffice(database, data);
        office = latents.records;
        office.set(office.record("ppc-302", CourtOutcome.CONVICTED), template(7), template(8));
        mate = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
        office.set(mate, template(1), template(2));
        return latents;
    }

    @EveryEngine
    void aSearchNeedsAPolicyAReasonAndMarksAndListsTheMateFirst(TestDatabase database) {
        try (LatentOffice opened = office(database)) {
            LiftNumber lift = opened.lift(2);
            refused("policy.refused.none", () -> ask(lift, SearchPriority.NORMAL));
            opened.permit(AutomatedFunction.LATENT_SEARCH);
            refused(
                    "refusal.reason.purpose",
                    () -> opened.searching(desk -> desk.ask(lift, SearchedAmong.PRINTS, SearchPriority.NORMAL, null)));
            ExaminationNumber search = ask(lift, SearchPriority.NORMAL);
            refused("latent.search.open", () -> ask(lift, SearchPriority.URGENT));
            LatentOffice.finish(opened.work("one"));
            assertEquals("DONE 100", opened.lastSearch(lift));
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
            LatentWork work = opened.work("one", started::add);
            work.doSome();
            office.acquit(mate);
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
        try (LatentOffice opened = office(database)) {
            opened.permit(AutomatedFunction.LATENT_SEARCH);
            LiftNumber lift = opened.lift(2);
            ask(lift, SearchPriority.NORMAL);
            LatentWork dies = opened.work("dead", never -> {});
            assertEquals(1, dies.doSome());
            assertEquals(0, opened.work("next").doSome(), "the lease is the dead one's yet");
            assertEquals("RUNNING 0", opened.lastSearch(lift));
            opened.giveBack("dead");
            LatentOffice.finish(opened.work("next"));
            assertEquals("DONE 100", opened.lastSearch(lift));
            dies.stop();
            ask(lift, SearchPriority.NORMAL);
            for (String each : List.of("next", "second", "third")) {
                assertEquals(1, opened.work(each, never -> {}).doSome());
                opened.giveBack(each);
            }
            assertEquals(0, opened.work("last").doSome());
            assertEquals("FAILED latent.failure.died", opened.lastSearch(lift));
        }
    }

    @EveryEngine
    void aSearchIsCalledOffWhereItWaitsAndUnderWayAndAPolicyThatEndsEndsIt(TestDatabase database) throws SQLException {
        try (LatentOffice opened = office(database)) {
            opened.permit(AutomatedFunction.LATENT_SEARCH);
            LiftNumber lift = opened.lift(2);
            ExaminationNumber waits = ask(lift, SearchPriority.NORMAL);
            cancel(waits);
            assertEquals("CANCELLED 0", opened.lastSearch(lift));
            refused("latent.search.ended", () -> cancel(waits));
            ExaminationNumber runs = ask(lift, SearchPriority.NORMAL);
            List<Runnable> started = new ArrayList<>();
            LatentWork work = opened.work("one", started::add);
            work.doSome();
            cancel(runs);
            assertEquals("RUNNING 0", opened.lastSearch(lift));
            assertEquals(0, work.doSome());
            started.forEach(Runnable::run);
            assertEquals(1, work.doSome());
            assertEquals("CANCELLED 0", opened.lastSearch(lift));
            refused("latent.search.ended", () -> cancel(runs));
            ExaminationNumber ends = ask(lift, SearchPriority.NORMAL);
            work.doSome();
            started.get(1).run();
            cancel(ends);
            work.doSome();
            assertEquals("CANCELLED 0", opened.lastSearch(lift), "before its list was made");
            ask(lift, SearchPriority.NORMAL);
            work.doSome();
            started.get(2).run();
            opened.off(AutomatedFunction.LATENT_SEARCH);
            work.doSome();
            assertEquals("FAILED latent.failure.policy", opened.lastSearch(lift));
            assertEquals(
                    "0 0",
                    LatentOffice.text(
                            database,
                            "select (select count(*) from print_candidate) || ' ' ||"
                                    + " (select count(*) from policy_run) from unsolved_level"),
                    "nothing of it stands anywhere");
        }
    }

    @EveryEngine
    void theMoreUrgentSearchIsDoneFirst(TestDatabase database) {
        try (LatentOffice opened = office(database)) {
            opened.permit(AutomatedFunction.LATENT_SEARCH);
            ExaminationNumber later = ask(opened.lift(2), SearchPriority.LATER);
            ExaminationNumber normal = ask(opened.lift(7), SearchPriority.NORMAL);
            ExaminationNumber urgent = ask(opened.lift(8), SearchPriority.URGENT);
            assertEquals(
                    List.of(urgent, normal, later),
                    opened.searching(LatentSearchDesk::queue).stream()
                            .map(LatentSearch::number)
                            .toList());
            LatentWork work = opened.work("one", Runnable::run);
            work.doSome();
            work.doSome();
            assertEquals(
                    List.of(normal, later),
                    opened.searching(LatentSearchDesk::queue).stream()
                            .map(LatentSearch::number)
                            .toList());
        }
    }

    @EveryEngine
    void twoExaminersIdentifyALiftApartFromEachOtherAndItSaysSo(TestDatabase database) throws SQLException {
        try (LatentOffice opened = office(database)) {
            opened.permit(AutomatedFunction.LATENT_SEARCH);
            LiftNumber excluded = opened.lift(7);
            opened.conclude(opened.compared(excluded, SearchedAmong.PRINTS), Conclusion.EXCLUDED, Conclusion.EXCLUDED);
            assertEquals(LiftState.UNSOLVED, opened.stateOf(excluded));
            LiftNumber lift = opened.lift(2);
            refused("latent.unsolved.notSearched", () -> leaveUnsolved(lift));
            ExaminationNumber comparison = opened.compared(lift, SearchedAmong.PRINTS);
            refused("latent.unsolved.left", () -> leaveUnsolved(lift));
            ComparisonSheet second = office.sheet(TWO, comparison);
            assertEquals(Finger.UNKNOWN, second.pair().sought().finger());
            assertEquals(20, second.pair().sought().marks().list().size());
            assertEquals(List.of(), second.persons());
            office.conclude(ONE, comparison, Conclusion.IDENTIFIED);
            assertEquals(List.of(), office.sheet(TWO, comparison).said(), "the second does not see the first");
            assertEquals(List.of(), office.sheet(TWO, comparison).persons());
            assertEquals(LiftState.SEARCHED, opened.stateOf(lift));
            forge(database, lift);
            office.conclude(TWO, comparison, Conclusion.IDENTIFIED);
            assertEquals(LiftState.IDENTIFIED, opened.stateOf(lift));
            assertEquals(
                    List.of(mate),
                    office.sheet(THREE, comparison).persons().stream()
                            .map(ComparisonSheet.Person::number)
                            .toList());
            refused("latent.identified", () -> ask(lift, SearchPriority.NORMAL));
            assertEquals(List.of(lift.printed() + " " + SomeLift.CASE), traces(mate));
        }
        // The decided comparison of one lift makes no other one identified.
        LatentOffice.refusedByTheTable(
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
        LatentOffice.refusedByTheTable(
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
        try (LatentOffice opened = office(database)) {
            opened.permit(AutomatedFunction.LATENT_SEARCH);
            LiftNumber unsolved = opened.lift(42);
            opened.conclude(
                    opened.compared(unsolved, SearchedAmong.PRINTS), Conclusion.INCONCLUSIVE, Conclusion.INCONCLUSIVE);
            assertEquals(LiftState.UNSOLVED, opened.stateOf(unsolved));
            LiftNumber measuredAnew = opened.lift(41);
            opened.conclude(
                    opened.compared(measuredAnew, SearchedAmong.PRINTS),
                    Conclusion.INCONCLUSIVE,
                    Conclusion.INCONCLUSIVE);
            opened.lifting(desk -> desk.measure(measuredAnew, new Scale(100, 100, 700, 100, new BigDecimal("25.4"))));
            opened.lifting(desk -> desk.mark(
                    unsolved, new Marks(desk.open(unsolved).marks().list().subList(0, 1)), 1));
            opened.look();
            assertEquals(0, opened.waiting(TWO).size(), "sets that were there before it was searched");
            office.set(office.record("ppc-302", CourtOutcome.CONVICTED), template(50), template(51));
            opened.look();
            assertEquals(0, opened.waiting(TWO).size(), "a stranger");
            RecordNumber enrolled = office.record("ppc-302", CourtOutcome.CONVICTED);
            opened.off(AutomatedFunction.LATENT_SEARCH);
            office.set(enrolled, template(41), template(42));
            opened.look();
            assertEquals(0, opened.waiting(TWO).size(), "it waits while the policy is off");
            opened.on();
            opened.look();
            opened.look();
            List<WaitingExamination> found = opened.waiting(TWO);
            assertEquals(1, found.size(), "by the last version that may be searched, and of a wrong scale by none");
            assertEquals(SomeLift.CASE, found.get(0).caseReference());
            opened.conclude(found.get(0).number(), Conclusion.IDENTIFIED, Conclusion.IDENTIFIED);
            assertEquals(LiftState.IDENTIFIED, opened.stateOf(unsolved));
            assertEquals(
                    List.of(enrolled),
                    office.sheet(ONE, found.get(0).number()).persons().stream()
                            .map(ComparisonSheet.Person::number)
                            .toList());
        }
    }

    @EveryEngine
    void aLiftThatDoesNotOpenKeepsNoOtherFromBeingLookedFor(TestDatabase database) throws SQLException {
        try (LatentOffice opened = office(database)) {
            opened.permit(AutomatedFunction.LATENT_SEARCH);
            LiftNumber broken = opened.lift(41);
            LiftNumber unsolved = opened.lift(42);
            for (LiftNumber lift : List.of(broken, unsolved))
                opened.conclude(
                        opened.compared(lift, SearchedAmong.PRINTS), Conclusion.INCONCLUSIVE, Conclusion.INCONCLUSIVE);
            opened.look();
            LatentOffice.corrupt(database, broken);
            office.set(office.record("ppc-302", CourtOutcome.CONVICTED), template(41), template(42));
            opened.look();
            assertEquals(1, opened.waiting(TWO).size(), "the one that opens");
        }
    }

    private ExaminationNumber ask(LiftNumber lift, SearchPriority priority) {
        return latents.ask(lift, SearchedAmong.PRINTS, priority);
    }

    private void cancel(ExaminationNumber search) {
        latents.order(desk -> desk.cancel(search));
    }

    private void leaveUnsolved(LiftNumber lift) {
        latents.order(desk -> desk.leaveUnsolved(lift));
    }
}
