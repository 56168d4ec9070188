package pk.gov.balochistan.police.printbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.printindex.EnrolledPrint;
import pk.gov.balochistan.police.printindex.FingerprintIndex;
import pk.gov.balochistan.police.printindex.PersonHit;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SoughtPrint;

/**
 * One finger among all, its position not known: the index by its sieves, and a plain loop over the same prints. The loop keeps 10 KB a print in memory, so
 * that it goes over so many fillers at most; with more its time is reckoned in proportion, and which hits are kept is not measured.
 */
final class SearchMeasure {
    private static final int MOST_PLAIN = 20_000;
    private static final int WARMING = 4;
    private static final int LIMIT = 10;

    private final List<BenchFinger> fingers;
    private final List<PrintTemplate> enrolled = new ArrayList<>();
    private final BenchFigures figures;
    private final List<Probe> probes = new ArrayList<>();

    SearchMeasure(List<BenchFinger> fingers, List<PrintTemplate> fillers, BenchFigures figures) {
        this.fingers = fingers;
        this.figures = figures;
        fingers.forEach(finger -> enrolled.add(finger.enrolled()));
        enrolled.addAll(fillers);
        IntStream.range(0, fingers.size()).forEach(finger -> fingers.get(finger).impressions().values().stream()
                .skip(1)
                .forEach(print -> probes.add(new Probe(finger, print))));
    }

    private record Probe(int finger, PrintTemplate print) {}

    private record Result(double plainMillis, double fastMillis, int plainRank, int rank) {}

    void run() {
        FingerprintIndex index = load();
        System.out.println("Searching for " + probes.size() + " prints of " + fingers.size() + " fingers …");
        int plain = Math.min(enrolled.size(), fingers.size() + MOST_PLAIN);
        PlainLoop loop = new PlainLoop(enrolled.subList(0, plain));
        IntStream.range(0, Math.min(WARMING, probes.size())).forEach(i -> measure(probes.get(i), index, loop));
        List<Result> results = BenchWork.each(probes)
                .mapToObj(i -> measure(probes.get(i), index, loop))
                .toList();
        double plainMillis = BenchWork.average(results.stream()
                .map(result -> result.plainMillis * enrolled.size() / plain)
                .toList());
        double fastMillis =
                BenchWork.average(results.stream().map(Result::fastMillis).toList());
        figures.put("plain_ms", plainMillis);
        figures.put("fast_ms", fastMillis);
        figures.put("ratio", plainMillis / fastMillis);
        figures.put("prints_per_second", enrolled.size() * 1000L / fastMillis);
        List<Result> hits =
                results.stream().filter(result -> result.plainRank == 1).toList();
        boolean isWhole = plain == enrolled.size();
        figures.put("plain_rank1", isWhole ? hits.size() / (double) results.size() : Double.NaN);
        figures.put(
                "kept_rank1",
                isWhole ? BenchWork.share(hits.stream().map(Result::rank).toList(), 1) : Double.NaN);
        List<Integer> ranks = results.stream().map(Result::rank).toList();
        figures.put("rank1", BenchWork.share(ranks, 1));
        figures.put("rank10", BenchWork.share(ranks, 10));
        long begun = System.nanoTime();
        probes.stream().limit(10).forEach(probe -> index.search(question(probe), new Progress()));
        figures.put("search_wall_ms", (System.nanoTime() - begun) / 1e6 / Math.min(10, probes.size()));
    }

    private FingerprintIndex load() {
        int threads = Runtime.getRuntime().availableProcessors();
        FingerprintIndex index = index(threads);
        System.out.println("Loading " + enrolled.size() + " prints on " + threads + " threads …");
        long begun = System.nanoTime();
        index.load(
                IntStream.range(0, enrolled.size())
                        .mapToObj(i -> new EnrolledPrint(i, i, Finger.UNKNOWN, enrolled.get(i)))
                        .iterator(),
                new Progress());
        figures.put("load_s", (System.nanoTime() - begun) / 1e9);
        figures.put("prints", index.size());
        figures.put("octets_per_print", index.octets() / (double) index.size());
        return index;
    }

    static FingerprintIndex index(int threads) {
        return new FingerprintIndex(threads, work -> new Thread(work).start());
    }

    private static Result measure(Probe probe, FingerprintIndex index, PlainLoop loop) {
        double begun = BenchWork.cpuMillis();
        double[] scores = loop.scores(probe.print);
        double between = BenchWork.cpuMillis();
        int rank = rank(index.searchAlone(question(probe), new Progress()).hits(), probe.finger);
        double ended = BenchWork.cpuMillis();
        return new Result(between - begun, ended - between, PlainLoop.rank(scores, probe.finger), rank);
    }

    private static SearchQuestion question(Probe probe) {
        return new SearchQuestion(List.of(new SoughtPrint(Finger.UNKNOWN, probe.print)), false, LIMIT);
    }

    /** The place of a person among the hits, 0 where it is not there. */
    static int rank(List<PersonHit> hits, long person) {
        int place = IntStream.range(0, hits.size())
                .filter(i -> hits.get(i).person() == person)
                .findFirst()
                .orElse(-1);
        return place + 1;
    }
}
