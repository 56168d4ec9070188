package pk.gov.balochistan.police.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.printindex.EnrolledPrint;
import pk.gov.balochistan.police.printindex.FingerprintIndex;
import pk.gov.balochistan.police.printtaking.PrintChange;
import pk.gov.balochistan.police.printtaking.PrintSets;

/**
 * The index of this process, brought level with the table before each search: no events, right in every process. For any number of
 * threads. See docs/decisions/0027.
 */
@ApplicationScoped
public class SearchedPrints {
    /** Sets that are read at once: two thousand prints. */
    private static final int BATCH = 200;

    private final FingerprintIndex index =
            new FingerprintIndex(Runtime.getRuntime().availableProcessors(), ForkJoinPool.commonPool());
    private long level;

    /**
     * The index with every print of a set that is complete, and with none that was withdrawn, as of now.
     *
     * @param sets of a transaction that itself neither completes nor withdraws a set
     */
    public synchronized FingerprintIndex level(PrintSets sets) {
        List<PrintChange> changes = sets.changesAfter(level, BATCH);
        while (!changes.isEmpty()) {
            index.remove(sets.printIds(setsOf(changes.stream().filter(change -> !change.isIn()))).stream()
                    .collect(Collectors.toSet()));
            index.add(sets.searched(setsOf(changes.stream().filter(PrintChange::isIn))).stream()
                    .map(print -> new EnrolledPrint(print.id(), print.recordId(), print.finger(), print.template()))
                    .toList());
            level = changes.get(changes.size() - 1).serial();
            changes = sets.changesAfter(level, BATCH);
        }
        return index;
    }

    private static List<Long> setsOf(Stream<PrintChange> changes) {
        return changes.map(PrintChange::ofSet).toList();
    }
}
