package pk.gov.balochistan.police.latentsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.policy.AutomatedFunction.LATENT_AGAINST_LATENT;
import static pk.gov.balochistan.police.policy.AutomatedFunction.LATENT_SEARCH;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.WaitingExamination;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.identification.IndexLevel;
import pk.gov.balochistan.police.identification.SearchSheet;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Marks;
import pk.gov.balochistan.police.latent.Region;
import pk.gov.balochistan.police.latent.Scale;
import pk.gov.balochistan.police.policy.PolicyRuns;

/** A lift is searched among the other lifts under a policy of that, in the same queue; what may not be searched is no candidate, and no list tells of another case. */
@Tag("T6")
class TraceAgainstTraceDbTest {
    static final String QUETTA = "FIR 88/2026 Sariab";
    static final String KHUZDAR = "FIR 41/2026 Khuzdar";
    private static final Scale OTHER_SCALE = new Scale(100, 100, 700, 100, new BigDecimal("25.4"));
    private static final Region OTHER_REGION = new Region(12, 22, 690, 750);

    @TempDir
    Path data;

    private LatentOffice latents;
    private LiftNumber quetta;
    private LiftNumber khuzdar;

    /** One finger left a trace at each of two scenes, another a third one. */
    private LatentOffice scenes(TestDatabase database) {
        latents = new LatentOffice(database, data);
        quetta = latents.lift(QUETTA, 2, 1, 20);
        khuzdar = latents.lift(KHUZDAR, 2, 6, 19);
        latents.lift(7);
        return latents;
    }

    @EveryEngine
    void aSearchAmongTracesNeedsAPolicyOfItsOwnAndItsListTellsNothingOfTheOtherCase(TestDatabase database) {
        try (LatentOffice opened = scenes(database)) {
            opened.permit(LATENT_SEARCH);
            refused("policy.refused.none", () -> ask(quetta));
            opened.permit(LATENT_AGAINST_LATENT);
            refused(
                    "latent.search.among",
                    () -> opened.searching(desk -> desk.ask(quetta, null, SearchPriority.NORMAL, REASON)));
            ExaminationNumber search = ask(quetta);
            refused("latent.search.open", () -> ask(quetta));
            LatentOffice.finish(opened.work("one"));
            assertEquals("DONE 100", opened.lastSearch(quetta));
            assertEquals(LiftState.OPEN, opened.stateOf(quetta), "it stands where it stood");
            refused("latent.unsolved.notSearched", () -> opened.order(desk -> desk.leaveUnsolved(quetta)));
            refused("refusal.notFound", () -> opened.records.searching(TWO, desk -> desk.open(search)));
            SearchSheet list = opened.records.searching(ONE, desk -> desk.open(search));
            assertEquals(2, list.search().searched(), "every lift but itself");
            assertEquals(Finger.UNKNOWN, list.candidates().get(0).finger());
            assertEquals(
                    19,
                    opened.records
                            .searching(ONE, desk -> desk.pair(search, 1))
                            .other()
                            .marks()
                            .list()
                            .size(),
                    "the mate stands first");
            assertEquals("1 " + REASON.purpose() + " " + REASON.caseReference() + " user:cro-1", run(search));
            opened.records.searching(ONE, desk -> {
                desk.compare(search, Set.of(1));
                return null;
            });
            assertEquals(
                    List.of(REASON.caseReference()),
                    opened.waiting(TWO).stream()
                            .map(WaitingExamination::caseReference)
                            .toList(),
                    "whoever compares reads the case of the search alone");
        }
    }

    private String run(ExaminationNumber search) {
        return latents.records.unit.inTransaction(em -> new PolicyRuns(em)
                .find(LATENT_AGAINST_LATENT, search.digits())
                .map(run -> run.edition() + " " + run.cited())
                .orElseThrow());
    }

    @EveryEngine
    void bothSearchesOfOneLiftWaitInOneQueueTheMoreUrgentFirst(TestDatabase database) {
        try (LatentOffice opened = scenes(database)) {
            opened.permit(LATENT_SEARCH);
            opened.permit(LATENT_AGAINST_LATENT);
            ExaminationNumber prints = opened.ask(quetta, SearchedAmong.PRINTS, SearchPriority.NORMAL);
            ExaminationNumber traces = opened.ask(quetta, SearchedAmong.TRACES, SearchPriority.URGENT);
            assertEquals(
                    List.of(traces, prints),
                    opened.searching(LatentSearchDesk::queue).stream()
                            .map(LatentSearch::number)
                            .toList());
            List<Runnable> started = new ArrayList<>();
            LatentWork work = opened.work("one", started::add);
            work.doSome();
            opened.order(desk -> desk.cancel(traces));
            assertEquals(0, work.doSome());
            started.get(0).run();
            work.doSome();
            assertEquals(SearchState.CANCELLED, state(traces));
            assertEquals(SearchState.QUEUED, state(prints));
        }
    }

    private SearchState state(ExaminationNumber search) {
        return latents.searching(desk -> desk.list(quetta)).stream()
                .filter(one -> one.number().equals(search))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @EveryEngine
    void whoeverStopsTheSearchAmongTracesStopsThatAloneAndAtOnce(TestDatabase database) throws SQLException {
        try (LatentOffice opened = scenes(database)) {
            opened.permit(LATENT_SEARCH);
            opened.permit(LATENT_AGAINST_LATENT);
            List<Runnable> started = new ArrayList<>();
            LatentWork work = opened.work("one", started::add);
            ask(quetta);
            work.doSome();
            started.get(0).run();
            opened.off(LATENT_AGAINST_LATENT);
            work.doSome();
            assertEquals("FAILED latent.failure.policy", opened.lastSearch(quetta));
            refused("policy.refused.off", () -> ask(quetta));
            opened.on();
            ask(quetta);
            opened.off(LATENT_AGAINST_LATENT);
            work.doSome();
            assertEquals("FAILED latent.failure.policy", opened.lastSearch(quetta), "before anything was read");
            assertEquals(1, started.size());
            opened.ask(quetta, SearchedAmong.PRINTS, SearchPriority.NORMAL);
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
    void whatMayNotBeSearchedIsNoCandidate(TestDatabase database) throws SQLException {
        try (LatentOffice opened = scenes(database)) {
            opened.permit(LATENT_AGAINST_LATENT);
            LiftNumber ofOtherScale = opened.lift(KHUZDAR, 2, 4, 20);
            opened.lifting(desk -> desk.measure(ofOtherScale, OTHER_SCALE));
            LiftNumber ofOtherRegion = opened.lift(KHUZDAR, 2, 5, 20);
            opened.lifting(desk -> desk.cut(ofOtherRegion, OTHER_REGION));
            opened.lift(KHUZDAR, 2, 7, 4);
            LiftNumber proposed = opened.lift(KHUZDAR, 2, 2, 20);
            ordered(
                    database,
                    "update latent_marking set origin = 'PROPOSED' where lift_id = (select id from latent_lift where"
                            + " lift_number = '" + proposed.digits() + "')");
            // Of this one the last version but one may be searched.
            opened.lifting(desk -> desk.mark(
                    khuzdar, new Marks(desk.open(khuzdar).marks().list().subList(0, 1)), 1));
            ExaminationNumber search = ask(quetta);
            LatentOffice.finish(opened.work("one"));
            assertEquals(2, list(search).search().searched());
            assertEquals(
                    19,
                    opened.records
                            .searching(ONE, desk -> desk.pair(search, 1))
                            .other()
                            .marks()
                            .list()
                            .size());
            refused("latent.search.outdated", () -> ask(ofOtherScale));
            refused("latent.search.proposal", () -> ask(proposed));
            refused("latent.search.few", () -> ask(khuzdar));
        }
    }

    @EveryEngine
    void whatIsMeasuredAnewWhileASearchIsUnderWayMakesNoCandidate(TestDatabase database) {
        try (LatentOffice opened = scenes(database)) {
            opened.permit(LATENT_AGAINST_LATENT);
            List<Runnable> started = new ArrayList<>();
            LatentWork work = opened.work("one", started::add);
            ExaminationNumber search = ask(quetta);
            work.doSome();
            started.get(0).run();
            opened.lifting(desk -> desk.cut(khuzdar, OTHER_REGION));
            work.doSome();
            assertEquals(List.of(1), places(search), "the stranger alone");
            ask(quetta);
            work.doSome();
            started.get(1).run();
            opened.lifting(desk -> desk.measure(quetta, OTHER_SCALE));
            work.doSome();
            assertEquals("FAILED latent.search.outdated", opened.lastSearch(quetta));
        }
    }

    @EveryEngine
    void aLiftThatIsAloneOnFileHasAnEmptyList(TestDatabase database) {
        latents = new LatentOffice(database, data);
        try (LatentOffice opened = latents) {
            quetta = opened.lift(2);
            opened.permit(LATENT_AGAINST_LATENT);
            ExaminationNumber search = ask(quetta);
            LatentOffice.finish(opened.work("one"));
            assertEquals(0, list(search).search().searched());
            assertEquals(List.of(), places(search));
        }
    }

    /** Ten thousand lifts hold no transaction long. */
    @EveryEngine
    void theFileIsReadInPiecesEachInATransactionOfItsOwn(TestDatabase database) throws SQLException {
        try (LatentOffice opened = scenes(database)) {
            opened.lift(8);
            opened.lift(42);
            List<Integer> transactions = new ArrayList<>();
            LatentWork.Transactions counted = new LatentWork.Transactions() {
                @Override
                public <T> T in(Function<EntityManager, T> work) {
                    transactions.add(1);
                    return opened.unit().in(work);
                }
            };
            InTraces traces = new InTraces(counted, opened.records.keys, 2);
            assertEquals(4, traces.level(row(quetta)).index().size(), "five but itself");
            assertEquals(1 + 4, transactions.size(), "what is known, two, two, one, none");
            LatentOffice.corrupt(database, khuzdar);
            IndexLevel level = traces.level(row(quetta));
            assertEquals("3 1", level.index().size() + " " + level.unread(), "one that does not open hides no other");
        }
    }

    private long row(LiftNumber number) {
        return latents.records.unit.inTransaction(
                em -> new Lifts(em, latents.records.keys).require(number).id());
    }

    private ExaminationNumber ask(LiftNumber lift) {
        return latents.ask(lift, SearchedAmong.TRACES, SearchPriority.NORMAL);
    }

    private SearchSheet list(ExaminationNumber search) {
        return latents.records.searching(ONE, desk -> desk.open(search));
    }

    private List<Integer> places(ExaminationNumber search) {
        return list(search).candidates().stream().map(SearchSheet.Line::place).toList();
    }

    private static void ordered(TestDatabase database, String order) throws SQLException {
        try (Connection owner = database.owner().open();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(order);
        }
    }
}
