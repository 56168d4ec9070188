package pk.gov.balochistan.police.printbench;

import java.util.ArrayList;
import java.util.Arrays;
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
 * Parts of prints, each compared with every print: the exhaustive search of the index beside the plain loop, whose scores must be the very same; and again with
 * three impressions of each finger enrolled, for those parts that were made from none of the three.
 */
final class LatentMeasure {
    private static final int MOST_FILLERS = 5_000;
    private static final int LIMIT = 20;
    private static final int THREE = 3;

    private final List<BenchFinger> fingers;
    private final List<PrintTemplate> fillers;
    private final List<BenchLatent> latents;
    private final BenchFigures figures;

    LatentMeasure(
            List<BenchFinger> fingers, List<PrintTemplate> fillers, List<BenchLatent> latents, BenchFigures figures) {
        this.fingers = fingers;
        this.fillers = fillers.subList(0, Math.min(fillers.size(), MOST_FILLERS));
        this.latents = latents;
        this.figures = figures;
    }

    private record Result(double plainMillis, double millis, boolean isSame, int plainRank, int rank) {}

    void run() {
        if (latents.isEmpty()) {
            System.out.println("There are no latents of these fingers; they are not measured.");
            figures.put("latent_rank20_plain", Double.NaN);
            figures.put("latent_rank20", Double.NaN);
            return;
        }
        FingerprintIndex index = enrolled(1);
        System.out.println("Searching for " + latents.size() + " latents among " + index.size() + " prints …");
        List<PrintTemplate> gallery =
                new ArrayList<>(fingers.stream().map(BenchFinger::enrolled).toList());
        gallery.addAll(fillers);
        PlainLoop loop = new PlainLoop(gallery);
        List<Result> results = BenchWork.each(latents)
                .mapToObj(i -> measure(latents.get(i), index, loop))
                .toList();
        double plainMillis =
                BenchWork.average(results.stream().map(Result::plainMillis).toList());
        double millis = BenchWork.average(results.stream().map(Result::millis).toList());
        figures.put("exhaustive_plain_ms", plainMillis);
        figures.put("exhaustive_ms", millis);
        figures.put("exhaustive_ratio", plainMillis / millis);
        figures.put(
                "exhaustive_other_scores",
                results.stream().filter(result -> !result.isSame).count());
        figures.put(
                "latent_rank20_plain",
                BenchWork.share(results.stream().map(Result::plainRank).toList(), LIMIT));
        figures.put(
                "latent_rank20",
                BenchWork.share(results.stream().map(Result::rank).toList(), LIMIT));
        measureThree(index);
    }

    private void measureThree(FingerprintIndex one) {
        List<BenchLatent> others = latents.stream()
                .filter(latent -> impressions(latent.finger(), THREE).noneMatch(i -> i == latent.source()))
                .toList();
        FingerprintIndex three = enrolled(THREE);
        figures.put("latent_rank20_of_one", BenchWork.share(ranks(others, one), LIMIT));
        figures.put("latent_rank20_of_three", BenchWork.share(ranks(others, three), LIMIT));
    }

    private List<Integer> ranks(List<BenchLatent> sought, FingerprintIndex index) {
        return BenchWork.each(sought)
                .mapToObj(i -> SearchMeasure.rank(
                        search(sought.get(i), index), sought.get(i).finger()))
                .toList();
    }

    private Result measure(BenchLatent latent, FingerprintIndex index, PlainLoop loop) {
        double begun = BenchWork.cpuMillis();
        double[] scores = loop.scores(latent.template());
        double between = BenchWork.cpuMillis();
        List<PersonHit> hits = search(latent, index);
        double ended = BenchWork.cpuMillis();
        double[] named = hits.stream().mapToDouble(PersonHit::score).toArray();
        return new Result(
                between - begun,
                ended - between,
                Arrays.equals(PlainLoop.best(scores, LIMIT), named),
                PlainLoop.rank(scores, latent.finger()),
                SearchMeasure.rank(hits, latent.finger()));
    }

    private static List<PersonHit> search(BenchLatent latent, FingerprintIndex index) {
        SearchQuestion question =
                new SearchQuestion(List.of(new SoughtPrint(Finger.UNKNOWN, latent.template())), true, LIMIT);
        return index.search(question, new Progress()).hits();
    }

    /** With so many impressions of each finger. */
    private FingerprintIndex enrolled(int most) {
        List<EnrolledPrint> prints = new ArrayList<>();
        for (int finger = 0; finger < fingers.size(); finger++) {
            int person = finger;
            impressions(finger, most)
                    .forEach(i -> prints.add(new EnrolledPrint(
                            prints.size(),
                            person,
                            Finger.UNKNOWN,
                            fingers.get(person).impressions().get(i))));
        }
        for (PrintTemplate filler : fillers) {
            prints.add(new EnrolledPrint(prints.size(), fingers.size() + prints.size(), Finger.UNKNOWN, filler));
        }
        FingerprintIndex index = SearchMeasure.index(1);
        index.add(prints);
        return index;
    }

    private IntStream impressions(int finger, int most) {
        return fingers.get(finger).impressions().keySet().stream().limit(most).mapToInt(Integer::intValue);
    }
}
