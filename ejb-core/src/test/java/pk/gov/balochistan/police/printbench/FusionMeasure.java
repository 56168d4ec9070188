package pk.gov.balochistan.police.printbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.printindex.EnrolledPrint;
import pk.gov.balochistan.police.printindex.FingerprintIndex;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SoughtPrint;

/** Ten fingers together, each position known, beside each finger alone: every ten fingers of a set, and every ten fillers, are taken for one person's. */
final class FusionMeasure {
    private static final int HAND = 10;
    private static final int MOST_FILLERS = 100_000;
    private static final long STRANGERS_FROM = 1_000_000;

    private final List<List<BenchFinger>> persons;
    private final List<PrintTemplate> fillers;
    private final BenchFigures figures;

    FusionMeasure(List<BenchFinger> fingers, List<PrintTemplate> fillers, BenchFigures figures) {
        this.fillers = fillers.subList(0, Math.min(fillers.size(), MOST_FILLERS));
        this.figures = figures;
        Map<String, List<BenchFinger>> bySet = fingers.stream()
                .collect(Collectors.groupingBy(
                        finger -> finger.set() + "/" + finger.place() / HAND, TreeMap::new, Collectors.toList()));
        persons = bySet.values().stream().filter(hands -> hands.size() == HAND).toList();
    }

    void run() {
        if (persons.isEmpty()) {
            System.out.println("No set has ten fingers; their sum is not measured.");
            return;
        }
        FingerprintIndex index = SearchMeasure.index(1);
        index.add(enrolled());
        List<int[]> touches = new ArrayList<>();
        for (int person = 0; person < persons.size(); person++) {
            for (int touch = 1; touch < fewestTouches(persons.get(person)); touch++) {
                touches.add(new int[] {person, touch});
            }
        }
        System.out.println("Searching for " + touches.size() + " times ten fingers …");
        List<Integer> together =
                ranks(index, touches, IntStream.range(0, HAND).boxed().toList());
        figures.put("fusion_rank1", BenchWork.share(together, 1));
        figures.put(
                "finger_rank1",
                IntStream.range(0, HAND)
                        .mapToDouble(finger -> BenchWork.share(ranks(index, touches, List.of(finger)), 1))
                        .max()
                        .orElseThrow());
    }

    private List<Integer> ranks(FingerprintIndex index, List<int[]> touches, List<Integer> fingers) {
        return BenchWork.each(touches)
                .mapToObj(i -> {
                    List<BenchFinger> hands = persons.get(touches.get(i)[0]);
                    List<SoughtPrint> sought = fingers.stream()
                            .map(finger ->
                                    new SoughtPrint(position(finger), touch(hands.get(finger), touches.get(i)[1])))
                            .toList();
                    return SearchMeasure.rank(
                            index.search(new SearchQuestion(sought, false, 10), new Progress())
                                    .hits(),
                            touches.get(i)[0]);
                })
                .toList();
    }

    private List<EnrolledPrint> enrolled() {
        List<EnrolledPrint> prints = new ArrayList<>();
        for (int person = 0; person < persons.size(); person++) {
            for (int finger = 0; finger < HAND; finger++) {
                PrintTemplate print = persons.get(person).get(finger).enrolled();
                prints.add(new EnrolledPrint(prints.size(), person, position(finger), print));
            }
        }
        for (int i = 0; i < fillers.size(); i++) {
            prints.add(new EnrolledPrint(prints.size(), STRANGERS_FROM + i / HAND, position(i % HAND), fillers.get(i)));
        }
        return prints;
    }

    private static Finger position(int finger) {
        return Finger.values()[finger + 1];
    }

    private static int fewestTouches(List<BenchFinger> hands) {
        return hands.stream()
                .mapToInt(finger -> finger.impressions().size())
                .min()
                .orElse(0);
    }

    private static PrintTemplate touch(BenchFinger finger, int touch) {
        return List.copyOf(finger.impressions().values()).get(touch);
    }
}
