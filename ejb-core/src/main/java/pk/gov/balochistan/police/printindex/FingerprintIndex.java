package pk.gov.balochistan.police.printindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import pk.gov.balochistan.police.fingerprint.Finger;

/**
 * All enrolled prints in memory, to find whose a print is. A search sifts them all by votes, which takes some microseconds a print, and compares a shortlist to
 * the end; or compares every one of them, for latents. Up to two thousand million prints in principle; 1 to 1.5 KB each. For any number of threads: a
 * search sees the prints that were there when it began.
 */
public final class FingerprintIndex {
    private static final Slices ALONE = new Slices(1, Runnable::run);

    /** A block is joined with one that is so many times as large, and not with a larger one. */
    private static final int GROWTH = 4;

    private final Slices slices;
    private volatile List<PrintBlock> blocks = List.of();

    /**
     * @param threads how many share a search or a loading, the caller's own among them
     * @param executor where the others come from
     */
    public FingerprintIndex(int threads, Executor executor) {
        slices = new Slices(threads, executor);
    }

    public long size() {
        return blocks.stream().mapToLong(PrintBlock::size).sum();
    }

    /** Octets of memory that the prints take. */
    public long octets() {
        return blocks.stream().mapToLong(PrintBlock::octets).sum();
    }

    /** The numbers of all prints, in no order: who keeps the index level with a table compares them. */
    public LongStream ids() {
        return blocks.stream().flatMapToLong(block -> LongStream.of(block.ids));
    }

    /** Adds some prints; one whose number is there already takes its place. @throws IllegalArgumentException where a template is none */
    public synchronized void add(Collection<EnrolledPrint> prints) {
        remove(prints.stream().map(EnrolledPrint::id).collect(Collectors.toSet()));
        bySet(prints).values().forEach(this::addNew);
    }

    /** The prints of each finger in each share: what a sieve holds together. */
    private static Map<Integer, List<EnrolledPrint>> bySet(Collection<EnrolledPrint> prints) {
        return prints.stream()
                .collect(Collectors.groupingBy(
                        print -> PrintBlock.set(print.finger(), Share.of(print.person())),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** Joined with blocks of the same set that are not much larger, so that each print is copied a few times and never with all others. */
    private void append(PrintBlock block) {
        List<PrintBlock> next = new ArrayList<>(blocks);
        PrintBlock grown = block;
        for (boolean isGrowing = true; isGrowing; ) {
            isGrowing = false;
            for (int i = next.size() - 1; i >= 0 && !isGrowing; i--) {
                PrintBlock there = next.get(i);
                if (there.set() == grown.set()
                        && there.size() <= GROWTH * grown.size()
                        && there.size() + grown.size() <= PrintBlock.MOST) {
                    grown = there.joined(id -> true, grown);
                    next.remove(i);
                    isGrowing = true;
                }
            }
        }
        next.add(grown);
        blocks = List.copyOf(next);
    }

    /** Takes prints out; numbers that are not there are passed over. */
    public synchronized void remove(Set<Long> ids) {
        if (ids.isEmpty() || blocks.isEmpty()) return;
        LongPredicate stays = id -> !ids.contains(id);
        blocks = blocks.stream()
                .map(block -> LongStream.of(block.ids).allMatch(stays) ? block : block.only(stays))
                .filter(block -> block.size() > 0)
                .toList();
    }

    /** Takes all prints of a share out, which somebody else holds now. */
    public synchronized void drop(int share) {
        blocks = blocks.stream().filter(block -> block.share != share).toList();
    }

    /**
     * Loads very many prints that the index does not hold yet, on all threads.
     *
     * @param prints asked by one thread at a time
     * @throws CancellationException where somebody called it off; what is in by then stays
     * @throws IllegalArgumentException where a template is none
     */
    public void load(Iterator<EnrolledPrint> prints, Progress progress) {
        slices.each(slice -> {
            Map<Integer, List<EnrolledPrint>> waiting = new TreeMap<>();
            for (List<EnrolledPrint> batch = next(prints); !batch.isEmpty(); batch = next(prints)) {
                bySet(batch)
                        .forEach((set, some) -> fill(waiting.computeIfAbsent(set, none -> new ArrayList<>()), some));
                progress.add(batch.size());
            }
            waiting.values().forEach(this::addNew);
            return true;
        });
    }

    private static List<EnrolledPrint> next(Iterator<EnrolledPrint> prints) {
        List<EnrolledPrint> batch = new ArrayList<>();
        synchronized (prints) {
            while (batch.size() < PrintBlock.MOST / 4 && prints.hasNext()) {
                batch.add(prints.next());
            }
        }
        return batch;
    }

    private void fill(List<EnrolledPrint> waiting, List<EnrolledPrint> some) {
        waiting.addAll(some);
        if (waiting.size() >= PrintBlock.MOST) {
            List<EnrolledPrint> full = waiting.subList(0, PrintBlock.MOST);
            addNew(full);
            full.clear();
        }
    }

    /** @param prints of one set */
    private void addNew(List<EnrolledPrint> prints) {
        for (int from = 0; from < prints.size(); from += PrintBlock.MOST) {
            List<EnrolledPrint> some = prints.subList(from, Math.min(from + PrintBlock.MOST, prints.size()));
            PrintBlock block = PrintBlock.of(some.get(0).finger(), some);
            synchronized (this) {
                append(block);
            }
        }
    }

    /**
     * Whose prints these are: a ranked list for an examiner, the same whatever the number of threads.
     *
     * @throws CancellationException where somebody called it off
     * @throws IllegalArgumentException where a template is none
     */
    public SearchAnswer search(SearchQuestion question, Progress progress) {
        return RankedSearch.of(question, new BlockSearch(blocks, question, slices, progress), progress);
    }

    /** The same on the caller's thread alone: the way of a batch of searches, each of which has a thread of its own. */
    public SearchAnswer searchAlone(SearchQuestion question, Progress progress) {
        return RankedSearch.of(question, new BlockSearch(blocks, question, ALONE, progress), progress);
    }

    /**
     * Whether these prints are of any of some persons: every print of theirs is compared to the end, and nobody else's is looked at.
     *
     * @param persons to whom the law of the search narrows it
     */
    public SearchAnswer ofPersons(Set<Long> persons, SearchQuestion question, Progress progress) {
        return RankedSearch.ofPersons(question, persons, new BlockSearch(blocks, question, slices, progress));
    }

    /** The prints of these shares as they are now, for one search that goes over more than this index. @param isAlone whether on the caller's thread alone */
    public Searchable among(Set<Integer> shares, SearchQuestion question, boolean isAlone, Progress progress) {
        List<PrintBlock> theirs =
                blocks.stream().filter(block -> shares.contains(block.share)).toList();
        return new BlockSearch(theirs, question, isAlone ? ALONE : slices, progress);
    }

    /** How many prints of each finger a share holds, in the order of {@link Finger}. */
    public long[] sizes(int share) {
        long[] sizes = new long[Finger.values().length];
        blocks.stream()
                .filter(block -> block.share == share)
                .forEach(block -> sizes[block.finger.ordinal()] += block.size());
        return sizes;
    }

    /** A search among blocks of this process, as they were when it began. */
    private static final class BlockSearch implements Searchable {
        private final List<PrintBlock> blocks;
        private final List<ProbeScan> scans;

        BlockSearch(List<PrintBlock> blocks, SearchQuestion question, Slices slices, Progress progress) {
            this.blocks = blocks;
            this.scans = question.prints().stream()
                    .map(sought -> new ProbeScan(sought, blocks, slices, progress))
                    .toList();
        }

        @Override
        public long[] sizes() {
            long[] sizes = new long[Finger.values().length];
            blocks.forEach(block -> sizes[block.finger.ordinal()] += block.size());
            return sizes;
        }

        @Override
        public List<List<Weighed>> take(SearchStep step) {
            return IntStream.range(0, scans.size())
                    .mapToObj(i -> take(step, scans.get(i), i))
                    .toList();
        }

        private static List<Weighed> take(SearchStep step, ProbeScan scan, int sought) {
            return switch (step.kind()) {
                case SIFT -> Weighed.best(scan.sifted(step.most()), step.most());
                case EXHAUST -> Weighed.best(scan.exhaustive(step.most()), step.most());
                case COMPARE -> scan.compared(step.numbers().get(sought));
                case COMPLETE -> scan.ofPersons(step.numbers().get(sought));
            };
        }
    }
}
