package pk.gov.balochistan.police.printindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.fingerprint.Finger;

/** Weighs the scores of single prints by person: the best over impressions, the sum over fingers. For one thread. */
final class PersonTally {
    private static final Comparator<PersonHit.PrintHit> BEST = Comparator.comparingDouble(PersonHit.PrintHit::score)
            .reversed()
            .thenComparingLong(PersonHit.PrintHit::print)
            .thenComparingInt(PersonHit.PrintHit::sought);

    /** For each print sought, which finger of the person sought it counts for; prints of one known finger count once. */
    private final List<Integer> fingerOf = new ArrayList<>();

    private final Map<Long, Map<Integer, PersonHit.PrintHit>> best = new HashMap<>();

    PersonTally(List<SoughtPrint> sought) {
        for (int i = 0; i < sought.size(); i++) {
            Finger finger = sought.get(i).finger();
            fingerOf.add(finger == Finger.UNKNOWN ? Finger.values().length + i : finger.number());
        }
    }

    void take(int sought, List<ProbeScan.Compared> compared) {
        for (ProbeScan.Compared print : compared) {
            PersonHit.PrintHit hit = new PersonHit.PrintHit(sought, print.print(), print.score());
            best.computeIfAbsent(print.person(), person -> new HashMap<>())
                    .merge(fingerOf.get(sought), hit, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
        }
    }

    /** The likeliest persons, at most so many, best first; of two that are equal the one of the lower number. */
    List<PersonHit> hits(int limit) {
        return best.entrySet().stream()
                .map(entry -> hit(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(PersonHit::score).reversed().thenComparingLong(PersonHit::person))
                .limit(limit)
                .toList();
    }

    private static PersonHit hit(long person, Map<Integer, PersonHit.PrintHit> byFinger) {
        List<PersonHit.PrintHit> prints = byFinger.values().stream()
                .sorted(Comparator.comparingInt(PersonHit.PrintHit::sought))
                .toList();
        return new PersonHit(
                person, prints.stream().mapToDouble(PersonHit.PrintHit::score).sum(), prints);
    }

    Set<Long> likeliest(int limit) {
        return hits(limit).stream().map(PersonHit::person).collect(Collectors.toSet());
    }
}
