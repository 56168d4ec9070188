package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.NewConclusion;
import pk.gov.balochistan.police.examination.PrintComparison;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.inventedprint.LiftPhotograph;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.latent.LiftMethod;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Mark;
import pk.gov.balochistan.police.latent.Marks;
import pk.gov.balochistan.police.latent.NewLift;
import pk.gov.balochistan.police.latent.Region;
import pk.gov.balochistan.police.latent.Scale;
import pk.gov.balochistan.police.latentsearch.LatentSearches;
import pk.gov.balochistan.police.latentsearch.LatentWork;
import pk.gov.balochistan.police.latentsearch.SearchPriority;
import pk.gov.balochistan.police.latentsearch.SearchedAmong;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;

/**
 * Traces from two scenes. Of a shop in Quetta: one just entered, one whose list waits for its searcher, one in the unsolved file and one that two
 * examiners identified. Of a robbery in Khuzdar: one of the finger that left the unsolved one, which nobody has searched yet.
 */
public final class DemoLatents {
    private static final String CASE = "FIR 88/2026 Sariab";
    private static final String OTHER_CASE = "FIR 41/2026 Khuzdar";
    private static final Region TRACE = new Region(LiftPhotograph.TRACE_X, LiftPhotograph.TRACE_Y, 320, 400);

    private final EntityManager em;
    private final KeyRing keys;
    private final UserAccounts accounts;
    private final Lifts lifts;
    private final Instant now;

    public DemoLatents(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.accounts = new UserAccounts(em, keys);
        this.lifts = new Lifts(em, keys);
        this.now = clock.instant();
    }

    private record Touch(long finger, long seed) {}

    private record Trace(byte[] photograph, Marks marks) {}

    /** Once in a program: some tenths of a second of a processor each. The third and fourth are of fingers on record ({@link DemoPrints}). */
    private static final class Traces {
        static final List<Trace> ALL = Stream.of(
                        new Touch(2_001, 2_001),
                        new Touch(2_002, 2_002),
                        new Touch(1_004, 1_004),
                        new Touch(1_007, 1_007),
                        new Touch(2_002, 47))
                .parallel()
                .map(DemoLatents::trace)
                .toList();
    }

    private static Trace trace(Touch touch) {
        byte[] photograph = LiftPhotograph.of(Impression.latent(InventedFinger.of(touch.finger()), touch.seed()));
        byte[] trace = new PrintImage.Photograph(photograph, LiftPhotograph.WIDTH, LiftPhotograph.HEIGHT)
                .cut(TRACE.x(), TRACE.y(), TRACE.width(), TRACE.height());
        Marks seen = Marks.of(PrintTemplate.extract(trace, 500), 500);
        return new Trace(
                photograph,
                new Marks(seen.list().stream()
                        .map(mark ->
                                new Mark(mark.x() + TRACE.x(), mark.y() + TRACE.y(), mark.degrees(), mark.isForked()))
                        .toList()));
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        marked(4, OTHER_CASE, "P-1", "Counter of the petrol pump, edge", LiftMethod.POWDER, 2);
        enter(0, CASE, "P-1", "Handle of the safe", LiftMethod.POWDER, 1);
        Lift unsolved = marked(1, CASE, "P-2", "Glass of the counter, inner side", LiftMethod.POWDER, 6);
        search(unsolved, 5);
        unsolved.leaveUnsolved();
        Lift waits = marked(2, CASE, "P-3", "Window frame, left", LiftMethod.CYANOACRYLATE, 3);
        search(waits, 0);
        Lift solved = marked(3, CASE, "P-4", "Cash box, lid", LiftMethod.NINHYDRIN, 9);
        identify(solved, search(solved, 8));
        em.flush();
        // All sets were there when these were searched.
        long last =
                em.createQuery("select s.last from PrintSerial s", Long.class).getSingleResult();
        em.createQuery("update UnsolvedLevel l set l.last = :last")
                .setParameter("last", last)
                .executeUpdate();
    }

    private Lift enter(int trace, String ofCase, String exhibit, String foundAt, LiftMethod method, int days) {
        NewLift entered = new NewLift(ofCase, exhibit, foundAt, method, "ASI Gul Khan, CIA-114", daysAgo(days + 1));
        PrintImage.Photograph photograph =
                PrintImage.photograph(Traces.ALL.get(trace).photograph());
        return lifts.add(entered, photograph, person("cro.examiner"), daysAgo(days));
    }

    private Lift marked(int trace, String ofCase, String exhibit, String foundAt, LiftMethod method, int days) {
        Lift lift = enter(trace, ofCase, exhibit, foundAt, method, days);
        em.flush();
        int y = LiftPhotograph.RULER_Y;
        lifts.measure(lift, new Scale(LiftPhotograph.RULER_X, y, LiftPhotograph.rulerEnd(), y, new BigDecimal(30)));
        lifts.cut(lift, TRACE);
        lifts.mark(lift, Traces.ALL.get(trace).marks(), 0, person("cro.examiner"), daysAgo(days));
        em.flush();
        return lift;
    }

    private PrintSearch search(Lift lift, int days) {
        Clock then = Clock.fixed(daysAgo(days), ZoneOffset.UTC);
        Policies policies = new Policies(em, then);
        Reason reason = new Reason("Who opened the shop by night", CASE);
        var asked = new LatentSearches(em, lifts, policies)
                .ask(lift, SearchedAmong.PRINTS, SearchPriority.NORMAL, reason, person("cro.examiner"), then.instant());
        em.flush();
        LatentWork.doNow(em, keys, then, new SearchedPrints());
        return em.createQuery("select s from PrintSearch s where s.number = :number", PrintSearch.class)
                .setParameter("number", asked.number())
                .getSingleResult();
    }

    private void identify(Lift lift, PrintSearch search) {
        PrintComparisons comparisons = new PrintComparisons(em, new PolicyRuns(em));
        PrintComparison comparison = comparisons
                .openFirst(search, person("cro.examiner"), daysAgo(8))
                .orElseThrow();
        em.flush();
        NewConclusion conclusion =
                new NewConclusion(Conclusion.IDENTIFIED, "Eleven points agree, none differs that would exclude.");
        comparisons.conclude(comparison, conclusion, person("cro.examiner"), daysAgo(7));
        em.flush();
        comparisons.conclude(comparison, conclusion, person("cro.second"), daysAgo(7));
    }

    private Signatory person(String username) {
        return accounts.require(Username.parse(username)).signatory();
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
