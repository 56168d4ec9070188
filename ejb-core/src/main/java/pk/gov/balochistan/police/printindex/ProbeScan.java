package pk.gov.balochistan.police.printindex;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.fingerprint.Candidate;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Probe;

/** One print sought among the blocks that may hold its mate. A print is known here by its number: that of its block times {@link PrintBlock#MOST} and on. */
final class ProbeScan {
    /** Of a block one print in so many goes on for its turn, and one in so many for a glance at its shift; but never fewer than these. */
    private static final int SIEVE = 10;

    private static final int LEAST_SIEVED = 128;

    /** Of all prints one in so many is compared to the end, but never fewer than these. */
    private static final int SHORTLIST = 66;

    private static final int LEAST_SHORTLISTED = 200;

    /** How often a comparison looks whether it was called off. */
    private static final int STRIDE = 64;

    private final List<PrintBlock> blocks;
    private final int[] mine;
    private final Slices slices;
    private final Progress progress;
    private final Probe probe;

    ProbeScan(SoughtPrint sought, List<PrintBlock> blocks, Slices slices, Progress progress) {
        this.blocks = blocks;
        this.slices = slices;
        this.progress = progress;
        mine = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).finger.maybe(sought.finger()))
                .toArray();
        probe = new Probe(sought.template().minutiae());
    }

    /** Numbers of the blocks that are looked at. */
    int[] blocks() {
        return mine;
    }

    long size() {
        return Arrays.stream(mine).mapToLong(i -> blocks.get(i).size()).sum();
    }

    /** The prints that both sieves leave, compared to the end, best first. */
    List<Compared> shortlisted() {
        int most = (int) Math.max(size() / SHORTLIST, LEAST_SHORTLISTED);
        RotationVotes votes = new RotationVotes(probe);
        TopPrints top = new TopPrints(most);
        slices.each(slice -> sifted(slice, votes, new TopPrints(most))).forEach(top::offerAll);
        return compared(top.prints());
    }

    private TopPrints sifted(int slice, RotationVotes votes, TopPrints top) {
        ShiftVotes shifts = new ShiftVotes(probe.minutiae());
        TurnCounts counts = new TurnCounts();
        for (int i = slice; i < mine.length; i += slices.count()) {
            PrintBlock block = blocks.get(mine[i]);
            int[] turns = new int[block.size()];
            int[] glances = new int[block.size()];
            for (int print = 0; print < turns.length; print++) {
                votes.count(block, print, counts);
                turns[print] = counts.strength();
                glances[print] = shifts.glance(block, print, TurnCounts.turn(turns[print]));
            }
            int leastTurn = least(turns);
            int leastGlance = least(glances);
            for (int print = 0; print < turns.length; print++) {
                if (turns[print] >= leastTurn || glances[print] >= leastGlance) {
                    float strength = shifts.strength(block, print, TurnCounts.turn(turns[print]));
                    top.offer(strength, mine[i] * PrintBlock.MOST + print);
                }
            }
            progress.add(turns.length);
        }
        return top;
    }

    /** What a print's strength must be to go on to the second sieve. */
    private static int least(int[] strengths) {
        int goOn = Math.max(strengths.length / SIEVE, LEAST_SIEVED);
        if (goOn >= strengths.length) {
            return 0;
        }
        int[] sorted = strengths.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - goOn];
    }

    /** Every print compared to the end; the best of them, at most so many. */
    List<Compared> exhaustive(int most) {
        TopPrints top = new TopPrints(most);
        slices.each(slice -> comparedAll(slice, new TopPrints(most))).forEach(top::offerAll);
        return compared(top.prints());
    }

    private TopPrints comparedAll(int slice, TopPrints top) {
        Comparison comparison = new Comparison(probe);
        Candidate candidate = new Candidate();
        for (int i = slice; i < mine.length; i += slices.count()) {
            int size = blocks.get(mine[i]).size();
            for (int print = 0; print < size; print++) {
                int number = mine[i] * PrintBlock.MOST + print;
                top.offer((float) score(comparison, candidate, number), number);
                if (print % STRIDE == STRIDE - 1 || print == size - 1) {
                    progress.add(print % STRIDE + 1);
                }
            }
        }
        return top;
    }

    /** All prints of these persons, compared to the end. */
    List<Compared> ofPersons(Set<Long> persons) {
        int[] theirs = Arrays.stream(mine)
                .flatMap(block -> IntStream.range(0, blocks.get(block).size())
                        .filter(print -> persons.contains(blocks.get(block).persons[print]))
                        .map(print -> block * PrintBlock.MOST + print))
                .toArray();
        return compared(theirs);
    }

    private List<Compared> compared(int[] prints) {
        return slices
                .each(slice -> {
                    Comparison comparison = new Comparison(probe);
                    Candidate candidate = new Candidate();
                    return IntStream.range(0, prints.length)
                            .filter(i -> i % slices.count() == slice)
                            .mapToObj(i -> compared(prints[i], score(comparison, candidate, prints[i])))
                            .toList();
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Compared compared(int print, double score) {
        progress.add(0);
        PrintBlock block = blocks.get(print / PrintBlock.MOST);
        return new Compared(block.persons[print % PrintBlock.MOST], block.ids[print % PrintBlock.MOST], score);
    }

    private double score(Comparison comparison, Candidate candidate, int print) {
        blocks.get(print / PrintBlock.MOST).open(print % PrintBlock.MOST, candidate);
        return comparison.score(candidate);
    }

    /** One enrolled print and its score. */
    record Compared(long person, long print, double score) {}
}
