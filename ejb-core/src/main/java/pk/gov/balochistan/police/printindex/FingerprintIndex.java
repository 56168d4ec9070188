package pk.gov.balochistan.police.printindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Finger;

/**
 * All enrolled prints in memory, to find whose a print is. A search sifts them all by votes, which takes some microseconds a print, and compares a shortlist to
 * the end; or compares every one of them, for latents. Up to two thousand million prints in principle; 1 to 1.5 KB each. For any number of threads: a
 * search sees the prints that were there when it began.
 */
public final class FingerprintIndex {
    /** Persons whose prints of all fingers are compared, once single fingers have named them, for each one that the answer has room for. */
    private static final int COMPLETED = 4;

    private static final int LEAST_COMPLETED = 50;

    /** Prints that an exhaustive search remembers, for each person that the answer has room for. */
    private static final int REMEMBERED = 50;

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
        byFinger(prints).forEach((finger, theirs) -> {
            for (int from = 0; from < theirs.size(); from += PrintBlock.MOST) {
                append(PrintBlock.of(finger, theirs.subList(from, Math.min(from + PrintBlock.MOST, theirs.size()))));
            }
        });
    }

    private static Map<Finger, List<EnrolledPrint>> byFinger(Collection<EnrolledPrint> prints) {
        return prints.stream()
                .collect(Collectors.groupingBy(
                        EnrolledPrint::finger, () -> new EnumMap<>(Finger.class), Collectors.toList()));
    }

    /** Fills up a block of the same finger that has room, else begins one. */
    private void append(PrintBlock block) {
        List<PrintBlock> next = new ArrayList<>(blocks);
        for (int i = 0; i < next.size(); i++) {
            PrintBlock there = next.get(i);
            if (there.finger == block.finger && there.size() + block.size() <= PrintBlock.MOST) {
                next.set(i, there.joined(id -> true, block));
                blocks = List.copyOf(next);
                return;
            }
        }
        next.add(block);
        blocks = List.copyOf(next);
    }

    /** Takes prints out; numbers that are not there are passed over. */
    public synchronized void remove(Set<Long> ids) {
        if (ids.isEmpty() || blocks.isEmpty()) return;
        LongPredicate stays = id -> !ids.contains(id);
        blocks = blocks.stream()
                .map(block -> LongStream.of(block.ids).allMatch(stays)
                        ? block
                        : block.joined(stays, PrintBlock.empty(block.finger)))
                .filter(block -> block.size() > 0)
                .toList();
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
            Map<Finger, List<EnrolledPrint>> waiting = new EnumMap<>(Finger.class);
            for (List<EnrolledPrint> batch = next(prints); !batch.isEmpty(); batch = next(prints)) {
                byFinger(batch)
                        .forEach((finger, some) ->
                                fill(waiting.computeIfAbsent(finger, none -> new ArrayList<>()), some));
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

    private void addNew(List<EnrolledPrint> prints) {
        if (!prints.isEmpty()) {
            PrintBlock block = PrintBlock.of(prints.get(0).finger(), prints);
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
        return search(question, progress, slices);
    }

    /** The same on the caller's thread alone: the way of a batch of searches, each of which has a thread of its own. */
    public SearchAnswer searchAlone(SearchQuestion question, Progress progress) {
        return search(question, progress, new Slices(1, Runnable::run));
    }

    /**
     * Whether these prints are of any of some persons: every print of theirs is compared to the end, and nobody else's is looked at.
     *
     * @param persons to whom the law of the search narrows it
     */
    public SearchAnswer among(Set<Long> persons, SearchQuestion question, Progress progress) {
        List<PrintBlock> now = blocks;
        PersonTally tally = new PersonTally(question.prints());
        Set<Long> compared = new HashSet<>();
        for (int i = 0; i < question.prints().size(); i++) {
            List<ProbeScan.Compared> theirs =
                    new ProbeScan(question.prints().get(i), now, slices, progress).ofPersons(persons);
            theirs.forEach(one -> compared.add(one.print()));
            tally.take(i, theirs);
        }
        return new SearchAnswer(tally.hits(question.limit()), compared.size(), true, Comparison.VERSION);
    }

    private SearchAnswer search(SearchQuestion question, Progress progress, Slices slices) {
        List<PrintBlock> now = blocks;
        List<ProbeScan> scans = question.prints().stream()
                .map(sought -> new ProbeScan(sought, now, slices, progress))
                .toList();
        progress.expect(scans.stream().mapToLong(ProbeScan::size).sum());
        PersonTally tally = new PersonTally(question.prints());
        for (int i = 0; i < scans.size(); i++) {
            ProbeScan scan = scans.get(i);
            tally.take(
                    i, question.isExhaustive() ? scan.exhaustive(REMEMBERED * question.limit()) : scan.shortlisted());
        }
        if (scans.size() > 1) {
            Set<Long> persons = tally.likeliest(COMPLETED * question.limit() + LEAST_COMPLETED);
            IntStream.range(0, scans.size())
                    .forEach(i -> tally.take(i, scans.get(i).ofPersons(persons)));
        }
        long searched = scans.stream()
                .flatMapToInt(scan -> IntStream.of(scan.blocks()))
                .distinct()
                .mapToLong(block -> now.get(block).size())
                .sum();
        return new SearchAnswer(tally.hits(question.limit()), searched, question.isExhaustive(), Comparison.VERSION);
    }
}
