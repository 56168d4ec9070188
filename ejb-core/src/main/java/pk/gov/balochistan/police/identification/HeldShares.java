package pk.gov.balochistan.police.identification;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.printcluster.Ask;
import pk.gov.balochistan.police.printcluster.PrintHolder;
import pk.gov.balochistan.police.printcluster.Reply;
import pk.gov.balochistan.police.printindex.EnrolledPrint;
import pk.gov.balochistan.police.printindex.FingerprintIndex;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.Searchable;
import pk.gov.balochistan.police.printindex.Share;
import pk.gov.balochistan.police.printtaking.PrintChanges.Change;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.SearchedPrint;

/** The shares that this process holds, each read from the table up to a change of its own. For any number of threads. */
final class HeldShares implements PrintHolder {
    /** Sets that are read at once: two thousand prints. */
    private static final int BATCH = 200;

    private static final System.Logger LOG = System.getLogger(HeldShares.class.getName());

    private final FingerprintIndex index =
            new FingerprintIndex(Runtime.getRuntime().availableProcessors(), ForkJoinPool.commonPool());
    private final Map<Integer, Held> held = new TreeMap<>();
    private final int most;
    private final Transactions transactions;

    /** Those that were level once, for who must not wait while others are read. */
    private volatile Set<Integer> loaded = Set.of();

    /** Runs work with the sets in a transaction of its own, and gives what it gave. */
    interface Transactions {
        <T> T in(Function<PrintSets, T> work);
    }

    private static final class Held {
        private long level;
        private long askedAt = System.nanoTime();
        private final Set<Long> unread = new HashSet<>();
    }

    /** @param most how many shares there is memory for @param transactions for what other members ask */
    HeldShares(int most, Transactions transactions) {
        this.most = most;
        this.transactions = transactions;
    }

    /** Holds a share from now on, with nothing in it yet. @return whether it is held; not where there is no room */
    synchronized boolean take(int share) {
        if (!held.containsKey(share) && held.size() < most) held.put(share, new Held());
        return held.containsKey(share);
    }

    /** The shares that nobody asked about for so long. */
    synchronized Set<Integer> idle(Duration since) {
        long now = System.nanoTime();
        return held.entrySet().stream()
                .filter(entry -> now - entry.getValue().askedAt > since.toNanos())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Holds a share no longer. */
    synchronized void drop(int share) {
        held.remove(share);
        index.drop(share);
        loaded = loaded.stream().filter(other -> other != share).collect(Collectors.toUnmodifiableSet());
    }

    /** All that are held, as they are. */
    synchronized IndexLevel whole() {
        return new IndexLevel(
                index, held.values().stream().mapToInt(one -> one.unread.size()).sum());
    }

    /** Reads on by one batch for all that are held. @return how many changes it held */
    int readOn() {
        return transactions.in(sets -> levelSome(sets, Share.ALL));
    }

    @Override
    public Set<Integer> holds() {
        return loaded;
    }

    /** Reads on by one batch, in the caller's transaction. @return how many changes it held; 0 where these shares are level with the table */
    synchronized int levelSome(PrintSets sets, Set<Integer> shares) {
        Map<Integer, Held> behind = new TreeMap<>(held);
        behind.keySet().retainAll(shares);
        if (behind.isEmpty()) return 0;
        long from = behind.values().stream().mapToLong(one -> one.level).min().orElseThrow();
        List<Change> changes = sets.changes().after(from, BATCH);
        if (changes.isEmpty()) {
            load(behind.keySet());
            return 0;
        }
        List<Change> theirs = changes.stream()
                .filter(change -> isNew(change, behind.get(Share.of(change.record()))))
                .toList();
        read(sets, theirs, behind);
        long last = changes.get(changes.size() - 1).serial();
        behind.values().forEach(one -> one.level = Math.max(one.level, last));
        return changes.size();
    }

    private static boolean isNew(Change change, Held share) {
        return share != null && change.serial() > share.level;
    }

    private void read(PrintSets sets, List<Change> changes, Map<Integer, Held> shares) {
        Set<Long> gone = Set.copyOf(sets.printIds(setsOf(changes.stream().filter(change -> !change.isIn()))));
        index.remove(gone);
        shares.values().forEach(one -> one.unread.removeAll(gone));
        index.add(sets.searched(setsOf(changes.stream().filter(Change::isIn))).stream()
                .filter(print -> isRead(print, shares.get(Share.of(print.recordId()))))
                .map(print -> new EnrolledPrint(print.id(), print.recordId(), print.finger(), print.template()))
                .toList());
    }

    /** One that does not open must not keep all others from being searched. */
    private static boolean isRead(SearchedPrint print, Held share) {
        if (print.isRead()) return true;
        share.unread.add(print.id());
        LOG.log(System.Logger.Level.ERROR, "Print {0} does not open and is not searched", print.id());
        return false;
    }

    private static List<Long> setsOf(Stream<Change> changes) {
        return changes.map(Change::ofSet).toList();
    }

    private void load(Set<Integer> shares) {
        if (loaded.containsAll(shares)) return;
        Set<Integer> more = new TreeSet<>(loaded);
        more.addAll(shares);
        loaded = Set.copyOf(more);
    }

    @Override
    public Reply answer(Ask ask, Progress progress) {
        if (ask.shares().isEmpty()) return new Reply(loaded, Map.of(), List.of());
        Set<Integer> taken = ask.shares().stream().filter(this::take).collect(Collectors.toSet());
        long end = System.nanoTime() + Duration.ofMillis(ask.withinMillis()).toNanos();
        while (!levelAt(taken, ask.level()).containsAll(taken) && System.nanoTime() < end) {
            // Nothing was loaded that counts as searched; but who asks hears that somebody works, and may call it off.
            progress.add(0);
            if (transactions.in(sets -> levelSome(sets, taken)) == 0) break;
        }
        Begun begun = begin(ask, taken, progress);
        return new Reply(
                loaded,
                begun.sizes(),
                begun.prints() == null ? List.of() : begun.prints().take(ask.step()));
    }

    /** Those of these shares that are level with a change of the table. */
    private synchronized Set<Integer> levelAt(Set<Integer> shares, long level) {
        return shares.stream()
                .filter(share -> held.containsKey(share) && held.get(share).level >= level)
                .collect(Collectors.toSet());
    }

    private record Begun(Map<Integer, Reply.Size> sizes, Searchable prints) {}

    /** What is level now is what is searched, whatever is dropped or read on meanwhile. */
    private synchronized Begun begin(Ask ask, Set<Integer> taken, Progress progress) {
        Set<Integer> level = levelAt(taken, ask.level());
        load(level);
        Map<Integer, Reply.Size> sizes = new TreeMap<>();
        for (int share : level) {
            held.get(share).askedAt = System.nanoTime();
            sizes.put(
                    share,
                    new Reply.Size(index.sizes(share), held.get(share).unread.size()));
        }
        boolean isStep = ask.step() != null;
        return new Begun(sizes, isStep ? index.among(level, ask.question(), ask.isAlone(), progress) : null);
    }
}
