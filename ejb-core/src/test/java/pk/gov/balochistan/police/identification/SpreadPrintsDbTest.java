package pk.gov.balochistan.police.identification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.template;
import static pk.gov.balochistan.police.identification.RecordOffice.touched;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.printcluster.ClusterSettings;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.Share;
import pk.gov.balochistan.police.printindex.SoughtPrint;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.testing.FreePorts;

/** Two portals over one database hold the prints together: each search is level with the table, wherever the change and the search were made. */
@Timeout(120)
class SpreadPrintsDbTest {
    @TempDir
    Path data;

    private final List<RecordOffice> offices = new ArrayList<>();

    @AfterEach
    void end() {
        offices.forEach(office -> office.index.close());
        offices.forEach(RecordOffice::close);
    }

    /** @param most how many shares each has room for */
    private void open(TestDatabase database, int most) {
        List<Integer> ports = ports();
        ports.forEach(port -> open(database, ports, port, most));
        // Who has not been heard yet is not asked, and its shares are read here.
        while (offices.stream().anyMatch(office -> office.index.membersThere() < 2)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        offices.get(0).permitSearches();
    }

    private void open(TestDatabase database, List<Integer> ports, int own, int most) {
        ClusterSettings settings = ClusterSettings.of(Map.of(
                        "CLUSTER_MEMBERS",
                        ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(",")),
                        "CLUSTER_SELF",
                        "127.0.0.1:" + own,
                        "CLUSTER_SHARES",
                        Integer.toString(most),
                        "CLUSTER_SECRET",
                        "not the secret of any police force"))
                .orElseThrow();
        offices.add(new RecordOffice(
                database,
                data,
                office -> new SearchedPrints(
                        settings, reading(office), Executors.newCachedThreadPool(), Duration.ofSeconds(3))));
    }

    private static HeldShares.Transactions reading(RecordOffice office) {
        return new HeldShares.Transactions() {
            @Override
            public <T> T in(Function<PrintSets, T> work) {
                return office.unit.inTransaction(em -> work.apply(new PrintSets(em, office.keys)));
            }
        };
    }

    private static List<Integer> ports() {
        return FreePorts.some(2);
    }

    private RecordNumber enrol(int office, long... seeds) {
        RecordNumber number = offices.get(office).record("ppc-302", CourtOutcome.UNDER_TRIAL);
        for (long seed : seeds) offices.get(office).set(number, template(seed));
        return number;
    }

    private SearchSheet identify(int office, RecordNumber sought) {
        ExaminationNumber search = offices.get(office).searching(ONE, desk -> desk.identify(sought, 1, REASON));
        return offices.get(office).searching(ONE, desk -> desk.open(search));
    }

    @EveryEngine
    void whatOnePortalTakesOrWithdrawsTheOtherFindsOrFindsNoLonger(TestDatabase database) {
        open(database, Share.COUNT);
        RecordNumber sought = offices.get(0).record("ppc-302", CourtOutcome.UNDER_TRIAL);
        offices.get(0).set(sought, touched(1));
        assertEquals(0, identify(1, sought).candidates().size());
        for (int i = 0; i < 4; i++) {
            RecordNumber mate = enrol(i % 2, 1);
            SearchSheet there = identify((i + 1) % 2, sought);
            assertEquals(1, there.candidates().size());
            assertEquals("2 0 0", said(there.search()));
            offices.get(i % 2).acquit(mate);
            SearchSheet gone = identify((i + 1) % 2, sought);
            assertEquals(0, gone.candidates().size());
            assertEquals("1 0 0", said(gone.search()));
        }
    }

    private static String said(PrintSearch search) {
        return search.searched() + " " + search.unread() + " " + search.leftOut();
    }

    @EveryEngine
    void twoPortalsFindWhatOneAloneFinds(TestDatabase database) {
        open(database, Share.COUNT);
        IntStream.range(0, 40).forEach(i -> enrol(i % 2, 100 + i));
        SearchQuestion question =
                new SearchQuestion(List.of(new SoughtPrint(Finger.RIGHT_THUMB, touched(117))), false, 11);
        SearchLevel.Found alone = found(new SearchedPrints(), question);
        assertEquals(40, alone.answer().searched());
        offices.forEach(office -> assertEquals(alone, found(office.index, question)));
        assertTrue(offices.stream().allMatch(office -> office.index.held().size() < Share.COUNT), "each reads a part");
    }

    private SearchLevel.Found found(SearchedPrints index, SearchQuestion question) {
        RecordOffice office = offices.get(0);
        return office.unit
                .inTransaction(em -> index.level(new PrintSets(em, office.keys)))
                .search(question, false, new Progress());
    }

    /** Five shares each: six of the sixteen are nobody's. */
    @EveryEngine
    void aSearchThatIsNotCompleteSaysHowManyPrintsWereLeftOut(TestDatabase database) {
        open(database, 5);
        RecordNumber sought = offices.get(0).record("ppc-302", CourtOutcome.UNDER_TRIAL);
        offices.get(0).set(sought, touched(1));
        IntStream.range(0, 32).forEach(i -> enrol(0, 200 + i));
        PrintSearch search = identify(0, sought).search();
        assertEquals(33, search.searched() + search.leftOut());
        assertTrue(search.leftOut() > 0 && search.searched() > 0, said(search));
        assertEquals(Math.ceil(100 * search.leftOut() / 33.0), search.percentLeftOut());
        PrintSearch again = identify(1, sought).search();
        assertFalse(again.leftOut() == 0);
    }

    /** One that searched alone holds everything; once another has loaded its part, that part is held there alone. */
    @EveryEngine
    void aPortalThatJoinsTakesItsPartOverAndNothingIsMissedMeanwhile(TestDatabase database) {
        List<Integer> ports = ports();
        open(database, ports, ports.get(0), Share.COUNT);
        offices.get(0).permitSearches();
        RecordNumber sought = offices.get(0).record("ppc-302", CourtOutcome.UNDER_TRIAL);
        offices.get(0).set(sought, touched(1));
        IntStream.range(0, 24).forEach(i -> enrol(0, 300 + i));
        assertEquals("25 0 0", said(identify(0, sought).search()));
        assertEquals(Share.COUNT, offices.get(0).index.held().size());
        open(database, ports, ports.get(1), Share.COUNT);
        while (offices.stream().anyMatch(office -> office.index.held().size() > Share.COUNT / 2)) {
            offices.forEach(office -> office.index.doSome());
            assertEquals("25 0 0", said(identify(1, sought).search()));
        }
        assertEquals(Share.COUNT / 2, offices.get(1).index.held().size());
        enrol(0, 1);
        for (int office : new int[] {0, 1})
            assertEquals("26 0 0", said(identify(office, sought).search()));
        offices.get(1).index.close();
        assertEquals("26 0 0", said(identify(0, sought).search()), "what it gave away it reads again");
    }
}
