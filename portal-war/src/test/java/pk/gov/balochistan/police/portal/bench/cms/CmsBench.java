package pk.gov.balochistan.police.portal.bench.cms;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.operations.CoreUnit;
import pk.gov.balochistan.police.portal.bench.cms.Questions.Question;
import pk.gov.balochistan.police.portal.bench.cms.Questions.Sought;
import pk.gov.balochistan.police.portal.bench.cms.Readers.Reader;
import pk.gov.balochistan.police.portal.bench.cms.Timings.Line;
import pk.gov.balochistan.police.sms.bench.BenchDatabase;
import pk.gov.balochistan.police.sms.bench.BenchOptions;
import pk.gov.balochistan.police.sms.bench.Figures;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Sort;
import pk.gov.balochistan.police.worklist.ComplaintLists;
import pk.gov.balochistan.police.worklist.ComplaintRow;

/**
 * {@code ./run bench cms --db h2|postgresql --json FILE [--complaints 1000000] [--rounds 3] [--only SHO] [--question list]
 * [--clocks 100000]}: how long each list, search, figure and sheet takes posts of every rung (of 0 complaints: with those that are
 * there already; only by some posts, and only questions whose name begins so), and how long so many due clocks together (of 0: none).
 * Ends with 1 where 95 of 100 calls of a question are not answered within half a second, or the clocks not within a minute.
 */
public final class CmsBench {
    private static final double MOST_MILLIS = 500;
    private static final Duration MOST_FOR_CLOCKS = Duration.ofMinutes(1);
    /** Fewer complaints lie at fewer stations: so many at each on the average. */
    private static final int AT_A_STATION = 5_000;

    private static final int CITIZENS = 200;

    private final Random random = new Random(1861);
    private final Clock clock = Clock.systemUTC();
    private final BenchDatabase database;
    private final CoreUnit core;
    private final Path folder;
    private final String only;
    private final String question;
    private final Timings timings = new Timings();
    private List<TrackingNumber> numbers = List.of();

    private CmsBench(BenchDatabase database, CoreUnit core, Path folder, String only, String question) {
        this.only = only;
        this.question = question;
        this.database = database;
        this.core = core;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        BenchOptions options = BenchOptions.of(arguments, "complaints", "rounds", "only", "question", "clocks");
        Path folder = Files.createTempDirectory("bench-cms");
        Figures figures = new Figures("cms", options.db());
        int missed;
        try (BenchDatabase database = BenchDatabase.open(options.db(), folder);
                CoreUnit core = CoreUnit.on(
                        asThePortal(database.portal().url()),
                        database.portal().user(),
                        database.portal().password(),
                        folder)) {
            missed = new CmsBench(database, core, folder, options.text("only", ""), options.text("question", ""))
                    .run(
                            options.number("complaints", 1_000_000),
                            options.number("rounds", 3),
                            options.number("clocks", 100_000),
                            figures);
        }
        figures.put("missed", missed).tell(options);
        System.exit(missed == 0 ? 0 : 1);
    }

    /** The address that {@code ./run} gives the portal. */
    private static String asThePortal(String url) {
        return url.startsWith("jdbc:postgresql:") ? ManyCases.rewriting(url) : url;
    }

    private int run(int complaints, int rounds, int clocks, Figures figures) throws Exception {
        long begun = System.nanoTime();
        Readers readers =
                Readers.make(core, clock, complaints == 0 ? 1000 : Math.max(2, complaints / AT_A_STATION), random);
        ManyCases cases = new ManyCases(database.owner(), random, clock.instant());
        if (complaints > 0) {
            System.out.println("Filing and copying " + complaints + " complaints …");
            cases.copy(new FiledCases(random).file(core, clock, readers.stations(), readers.named()), complaints);
        }
        figures.put("complaints", complaints).put("load_s", (System.nanoTime() - begun) / 1e9);
        numbers = someNumbers();
        boolean warm = rounds > 1;
        if (warm) ask(readers, 1);
        timings.forget();
        ask(readers, rounds);
        List<Line> lines = timings.lines();
        System.out.print(Timings.table(lines));
        tell(lines, figures);
        int missed =
                (int) lines.stream().filter(line -> line.p95() > MOST_MILLIS).count();
        return missed + (clocks == 0 || seeToClocks(clocks, cases, figures) ? 0 : 1);
    }

    private void ask(Readers readers, int rounds) {
        for (Reader reader : readers.list(core, clock, only, rounds > 1)) {
            System.out.println(reader.role() + " at " + reader.place().code() + " …");
            Sought sought = sought(reader);
            for (int round = 0; round < rounds; round++)
                for (Question question : Questions.of(reader, sought))
                    ask(reader.role().name(), reader.caller(), question);
        }
        for (Question question : Questions.ofCitizens(numbers)) ask("CITIZEN", Caller.citizen("web"), question);
    }

    private void ask(String who, Caller caller, Question question) {
        if (!question.what().startsWith(this.question)) return;
        long before = System.nanoTime();
        int rows = core.inTransaction(em -> question.ask().applyAsInt(new Desks(em, core, clock, caller)));
        timings.add(question.what(), who, question.words(), System.nanoTime() - before, rows);
    }

    private List<TrackingNumber> someNumbers() {
        return core.inTransaction(
                em -> em.createQuery("select c.number from Complaint c where c.status = :state", TrackingNumber.class)
                        .setParameter("state", ComplaintStatus.IN_PROGRESS)
                        .setMaxResults(CITIZENS)
                        .getResultList());
    }

    /** What the post may see, from the middle of its list on, and a number of a case that it does not see. */
    private Sought sought(Reader reader) {
        return core.inTransaction(em -> {
            ComplaintLists lists = new ComplaintLists(em, clock);
            Scope scope = reader.caller().scope(Permission.COMPLAINT_READ);
            List<TrackingNumber> seen = lists.listToLimit(ComplaintFilter.whole(Box.ALL), scope).stream()
                    .map(ComplaintRow::number)
                    .toList();
            List<TrackingNumber> later = seen.subList(seen.size() / 2, seen.size());
            PersonDetails person = later.isEmpty() ? PersonDetails.none() : personIn(em, later);
            return new Sought(
                    later.isEmpty() ? TrackingNumber.random() : later.get(0),
                    !later.isEmpty(),
                    numbers.stream()
                            .filter(number ->
                                    lists.list(searched(number), scope, 0, 1).isEmpty())
                            .findFirst()
                            .orElseGet(TrackingNumber::random),
                    person.phone() == null ? "923001234567" : person.phone().digits(),
                    person.cnic() == null ? "5440112345671" : person.cnic().digits(),
                    "Gul Muhammad Bugti");
        });
    }

    private static ComplaintFilter searched(TrackingNumber number) {
        return new ComplaintFilter(Box.ALL, null, null, number.digits(), Sort.DUE);
    }

    /** Of the first of some cases that was not filed without a name. */
    private static PersonDetails personIn(EntityManager em, List<TrackingNumber> cases) {
        return em.createQuery(
                        "select c from Complaint c where c.number in :cases and c.complainant.anonymous = false"
                                + " and c.complainant.person.phone is not null order by c.id",
                        Complaint.class)
                .setParameter("cases", cases)
                .setMaxResults(1)
                .getResultStream()
                .map(complaint -> complaint.complainant().person())
                .findFirst()
                .orElseGet(PersonDetails::none);
    }

    private static void tell(List<Line> lines, Figures figures) {
        figures.put("questions", lines.stream().map(Line::question).toList())
                .put("calls", lines.stream().map(Line::calls).toList())
                .put("p50_ms", lines.stream().map(Line::p50).toList())
                .put("p95_ms", lines.stream().map(Line::p95).toList())
                .put("max_ms", lines.stream().map(Line::max).toList());
    }

    private boolean seeToClocks(int clocks, ManyCases cases, Figures figures) throws Exception {
        int due = DueClocks.ring(database.owner(), clocks);
        cases.analyse();
        System.out.println(due + " clocks are due …");
        DueClocks.Done done = new DueClocks(core, clock, folder).seeToAll(due);
        figures.put("clocks", done.clocks())
                .put("clocks_s", done.seconds())
                .put("longest_turn_ms", done.longestTurnMillis());
        return done.clocks() >= due && done.seconds() < MOST_FOR_CLOCKS.toSeconds();
    }
}
