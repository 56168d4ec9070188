package pk.gov.balochistan.police.printcluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.fingerprint.SomePrints;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.printindex.EnrolledPrint;
import pk.gov.balochistan.police.printindex.PersonHit;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.RankedSearch;
import pk.gov.balochistan.police.printindex.SearchAnswer;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SearchStep;
import pk.gov.balochistan.police.printindex.Share;
import pk.gov.balochistan.police.printindex.SoughtPrint;

/** Three members over 127.0.0.1: whatever happens to one of them, the answer is that of one alone, or says what was not looked at. */
@Timeout(60)
class PrintClusterTest {
    private static final int PERSONS = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Table table = new Table();
    private final List<MemberAddress> addresses = Table.addresses(3);
    private final List<Table.Holder> holders = new ArrayList<>();
    private final List<PrintCluster> members = new ArrayList<>();

    @BeforeEach
    void enrol() {
        for (int i = 0; i < PERSONS; i++) table.add(print(i, i));
    }

    private static EnrolledPrint print(long id, long person) {
        return new EnrolledPrint(id, person, Finger.RIGHT_THUMB, PrintTemplate.of(FillerPrint.of(id)));
    }

    private void start(int count, int most) {
        for (int i = 0; i < count; i++) start(addresses.get(i), Table.SECRET, most);
        await(() -> members.stream().allMatch(member -> member.there().size() >= count));
    }

    private void start(MemberAddress own, String secret, int most) {
        holders.add(table.new Holder(most));
        ClusterSettings settings = new ClusterSettings(addresses, own, secret, most);
        members.add(new PrintCluster(settings, holders.get(holders.size() - 1), Executors.newCachedThreadPool()));
    }

    @AfterEach
    void end() {
        members.forEach(PrintCluster::close);
    }

    private static void await(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static SearchQuestion question(int person, boolean isExhaustive) {
        PrintTemplate touched =
                PrintTemplate.of(SomePrints.touched(FillerPrint.of(person), new SplittableRandom(person)));
        return new SearchQuestion(List.of(new SoughtPrint(Finger.RIGHT_THUMB, touched)), isExhaustive, 10);
    }

    private record Found(SearchAnswer answer, Set<Integer> missing) {}

    private Found search(int member, SearchQuestion question) {
        return search(member, question, PATIENCE);
    }

    private Found search(int member, SearchQuestion question, Duration patience) {
        Progress progress = new Progress();
        SpreadSearch spread = members.get(member).among(table.level(), question, false, patience, progress);
        SearchAnswer answer = RankedSearch.of(question, spread, progress);
        return new Found(answer, spread.missing());
    }

    private Found alone(SearchQuestion question) {
        return new Found(table.whole().search(question, new Progress()), Set.of());
    }

    @Test
    void threeAnswerAsOneAlone() {
        start(3, Share.COUNT);
        for (int person : new int[] {0, 7, 123, 399}) {
            for (boolean isExhaustive : new boolean[] {false, true}) {
                SearchQuestion question = question(person, isExhaustive);
                assertEquals(alone(question), search(person % 3, question));
            }
        }
        assertTrue(holders.stream().allMatch(holder -> holder.holds().size() < 7), "each holds a part");
        assertEquals(
                Share.COUNT,
                holders.stream().mapToInt(holder -> holder.holds().size()).sum());
    }

    /** In each step of a search in turn a member is gone while it works. */
    @Test
    void aMemberThatDiesInTheMiddleChangesNothing() {
        for (SearchStep.Kind at : List.of(SearchStep.Kind.SIFT, SearchStep.Kind.COMPARE, SearchStep.Kind.EXHAUST)) {
            start(3, Share.COUNT);
            AtomicBoolean died = new AtomicBoolean();
            holders.get(2).before = ask -> {
                if (ask.step() != null && ask.step().kind() == at && !died.getAndSet(true))
                    members.get(2).close();
            };
            SearchQuestion question = question(9, at == SearchStep.Kind.EXHAUST);
            assertEquals(alone(question), search(0, question), at.name());
            assertTrue(died.get());
            end();
            members.clear();
            holders.clear();
        }
    }

    /** As a process that is stopped: its port takes the question, and nothing comes. */
    @Test
    void aMemberThatFallsSilentIsGivenUpAndAnotherIsAsked() throws Exception {
        try (SilentMember silent = new SilentMember(addresses.get(2))) {
            start(2, Share.COUNT);
            await(silent::wasGreeted);
            SearchQuestion question = question(11, false);
            assertEquals(alone(question), search(0, question));
            assertTrue(silent.wasAsked());
        }
    }

    @Test
    void aMemberThatLagsBehindTheTableIsNotBelieved() {
        start(3, Share.COUNT);
        search(0, question(1, false));
        holders.get(1).sees = table.level();
        for (int i = 0; i < 2 * Share.COUNT; i++) table.add(print(5000 + i, 5000 + i));
        SearchQuestion question = question(5000 + 3, false);
        assertEquals(alone(question), search(0, question));
    }

    @Test
    void whatComesAndGoesIsSeenByASearchThatBeginsAfterwardsAnywhere() {
        start(3, Share.COUNT);
        for (int i = 0; i < 6; i++) {
            int print = 6000 + i;
            table.add(print(print, print));
            assertEquals(
                    print,
                    search(i % 3, question(print, false)).answer().hits().get(0).person());
            table.withdraw(print);
            assertFalse(search((i + 1) % 3, question(print, true)).answer().hits().stream()
                    .flatMap(hit -> hit.prints().stream())
                    .anyMatch(hit -> hit.print() == print));
        }
    }

    @Test
    void whereNobodyHasRoomTheAnswerSaysWhatWasNotLookedAt() {
        start(3, 4);
        Found found = search(1, question(5, false), Duration.ofMillis(1500));
        assertEquals(4, found.missing().size(), "three times four shares are held");
        long covered = IntStream.range(0, PERSONS)
                .filter(person -> !found.missing().contains(Share.of(person)))
                .count();
        assertEquals(covered, found.answer().searched());
        assertFalse(found.answer().hits().isEmpty());
        assertTrue(
                found.answer().hits().stream().noneMatch(hit -> found.missing().contains(Share.of(hit.person()))));
    }

    /** A share that answered for its sizes and then no more: nothing of it stays in the list. */
    @Test
    void aShareThatIsLostOnTheWayIsMissingAsAWhole() {
        for (int i = 0; i < 3; i++) start(addresses.get(i), Table.SECRET, i == 0 ? 6 : 5);
        await(() -> members.stream().allMatch(member -> member.there().size() == 3));
        Set<Integer> lost = members.get(2).mine();
        SearchQuestion one = question(lost.iterator().next(), false);
        SearchQuestion two =
                new SearchQuestion(List.of(one.prints().get(0), one.prints().get(0)), false, 10);
        assertEquals(alone(two), search(1, two));
        holders.get(2).before = ask -> {
            if (ask.step() != null && ask.step().kind() == SearchStep.Kind.COMPLETE)
                members.get(2).close();
        };
        Found found = search(1, two, Duration.ofMillis(1500));
        assertEquals(lost, found.missing());
        assertTrue(
                found.answer().hits().stream().map(PersonHit::person).noneMatch(hit -> lost.contains(Share.of(hit))));
    }

    @Test
    void whoDoesNotKnowTheSecretIsNeitherAskedNorHeard() throws Exception {
        start(2, Share.COUNT);
        start(addresses.get(2), "another secret of as many letters", Share.COUNT);
        AtomicInteger asked = new AtomicInteger();
        holders.get(2).before = ask -> asked.incrementAndGet();
        MemberLine line = new MemberLine(addresses.get(2), new Frames("another secret of as many letters"));
        Progress none = new Progress();
        assertThrows(IOException.class, () -> line.ask(addresses.get(0), Ask.greeting(), 2_000, none));
        SearchQuestion question = question(13, false);
        assertEquals(alone(question), search(0, question));
        assertEquals(0, asked.get());
    }

    /** More than there is room for, some of whom send an octet now and then: members hear each other nevertheless, and each stranger goes. */
    @Test
    void strangersAtTheDoorKeepNoMemberOutAndDoNotStay() throws Exception {
        start(2, Share.COUNT);
        List<Socket> strangers = new ArrayList<>();
        long begun = System.nanoTime();
        try {
            for (int i = 0; i < 100; i++) {
                Socket stranger = new Socket();
                stranger.bind(new InetSocketAddress("127.0.0.1", 0));
                stranger.connect(addresses.get(1).resolved());
                stranger.setSoTimeout(1);
                strangers.add(stranger);
            }
            await(() -> strangers.stream().filter(PrintClusterTest::isLeft).count() >= 60);
            assertTrue(secondsSince(begun) < 9, "the first go for those who come");
            while (secondsSince(begun) < 9) {
                strangers.forEach(PrintClusterTest::drip);
                assertEquals(2, members.get(0).there().size());
                pause(1_000);
            }
            await(() -> {
                strangers.forEach(PrintClusterTest::drip);
                pause(1_000);
                return strangers.stream().allMatch(PrintClusterTest::isLeft);
            });
            assertTrue(secondsSince(begun) < 20, "an octet now and then holds nobody up");
        } finally {
            for (Socket stranger : strangers) stranger.close();
        }
        SearchQuestion question = question(19, false);
        assertEquals(alone(question), search(0, question));
    }

    private static long secondsSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toSeconds();
    }

    private static void drip(Socket stranger) {
        try {
            stranger.getOutputStream().write(1);
        } catch (IOException gone) {
            // It was left, which isLeft tells.
        }
    }

    private static boolean isLeft(Socket stranger) {
        try {
            return stranger.getInputStream().read() < 0;
        } catch (SocketTimeoutException waits) {
            return false;
        } catch (IOException gone) {
            return true;
        }
    }

    /** A member that joins while one searches: the shares move to it once it has loaded them, and none is ever nobody's. */
    @Test
    void aMemberThatJoinsTakesItsSharesOverWithoutAGap() {
        start(2, Share.COUNT);
        SearchQuestion question = question(17, false);
        Found alone = alone(question);
        assertEquals(alone, search(0, question));
        start(addresses.get(2), Table.SECRET, Share.COUNT);
        await(() -> members.get(0).there().size() == 3);
        Set<Integer> theirs = members.get(2).mine();
        for (int i = 0; i < 20; i++) assertEquals(alone, search(i % 3, question));
        assertTrue(theirs.stream().noneMatch(share -> members.get(0).isElsewhere(share)), "not loaded yet");
        holders.get(2).answer(new Ask(theirs, 0, 1000, false, null, null), new Progress());
        await(() -> theirs.stream().allMatch(share -> members.get(0).isElsewhere(share)));
        assertEquals(alone, search(0, question));
        assertTrue(theirs.stream().noneMatch(share -> members.get(2).isElsewhere(share)));
    }

    @Test
    void aSearchThatIsCalledOffEndsSoonAndSoDoesTheWorkOfTheOthers() throws Exception {
        start(3, Share.COUNT);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        holders.get(1).before = ask -> {
            if (ask.step() == null) return;
            begun.countDown();
            pause(2_000);
            ended.set(true);
        };
        Progress progress = new Progress();
        SearchQuestion question = question(3, true);
        SpreadSearch spread = members.get(0).among(table.level(), question, true, PATIENCE, progress);
        Thread calling = new Thread(() -> {
            try {
                begun.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            progress.cancel();
        });
        calling.start();
        assertThrows(CancellationException.class, () -> RankedSearch.of(question, spread, progress));
        assertFalse(ended.get(), "nobody waits for it");
    }

    /** Also where nobody answers and it would wait for minutes. */
    @Test
    void aSearchThatWaitsForWhoeverIsMissingIsCalledOffAtOnce() {
        start(2, 1);
        Progress progress = new Progress();
        SearchQuestion question = question(3, true);
        SpreadSearch spread = members.get(0).among(table.level(), question, true, Duration.ofMinutes(10), progress);
        new Thread(() -> {
                    pause(1_500);
                    progress.cancel();
                })
                .start();
        assertThrows(CancellationException.class, () -> RankedSearch.of(question, spread, progress));
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
