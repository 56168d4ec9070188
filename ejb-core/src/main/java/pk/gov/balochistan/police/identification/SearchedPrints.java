package pk.gov.balochistan.police.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.lease.RepeatedWork;
import pk.gov.balochistan.police.printindex.EnrolledPrint;
import pk.gov.balochistan.police.printindex.FingerprintIndex;
import pk.gov.balochistan.police.printtaking.PrintChanges.Change;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.SearchedPrint;

/**
 * The index of this process, brought level with the table before each search: no events, right in every process. For any number of
 * threads. See docs/decisions/0027.
 */
@ApplicationScoped
public class SearchedPrints implements RepeatedWork {
    /** Sets that are read at once: two thousand prints. */
    private static final int BATCH = 200;

    private static final System.Logger LOG = System.getLogger(SearchedPrints.class.getName());

    private final FingerprintIndex index =
            new FingerprintIndex(Runtime.getRuntime().availableProcessors(), ForkJoinPool.commonPool());

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    PrintSets sets;

    private final Set<Long> unread = new HashSet<>();
    private long level;

    /**
     * The index as it is for one search.
     *
     * @param unread prints that are to be searched and could not be read, by a key or a version that is not ours: who searches is told
     */
    public record Level(FingerprintIndex index, int unread) {}

    /**
     * The index with every print of a set that is complete, and with none that was withdrawn, as of now.
     *
     * @param sets of a transaction that itself neither completes nor withdraws a set
     */
    public synchronized Level level(PrintSets sets) {
        while (levelSome(sets) > 0) {
            // Until nothing is new.
        }
        return new Level(index, unread.size());
    }

    /** Reads on by one batch. @return how many changes it held */
    synchronized int levelSome(PrintSets sets) {
        List<Change> changes = sets.changes().after(level, BATCH);
        if (changes.isEmpty()) return 0;
        Set<Long> gone = Set.copyOf(sets.printIds(setsOf(changes.stream().filter(change -> !change.isIn()))));
        index.remove(gone);
        unread.removeAll(gone);
        index.add(sets.searched(setsOf(changes.stream().filter(Change::isIn))).stream()
                .filter(this::isRead)
                .map(print -> new EnrolledPrint(print.id(), print.recordId(), print.finger(), print.template()))
                .toList());
        level = changes.get(changes.size() - 1).serial();
        return changes.size();
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String inWords() {
        return "the prints that are searched";
    }

    /** Batch by batch from the start of the program on, so that a search finds next to nothing left to read. */
    @Override
    public int doSome() {
        return ownTransaction.get(() -> levelSome(sets));
    }

    /** One that does not open must not keep all others from being searched. */
    private boolean isRead(SearchedPrint print) {
        if (print.isRead()) return true;
        unread.add(print.id());
        LOG.log(System.Logger.Level.ERROR, "Print {0} does not open and is not searched", print.id());
        return false;
    }

    private static List<Long> setsOf(Stream<Change> changes) {
        return changes.map(Change::ofSet).toList();
    }
}
