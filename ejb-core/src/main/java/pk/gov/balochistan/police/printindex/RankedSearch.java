package pk.gov.balochistan.police.printindex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.fingerprint.Comparison;
import pk.gov.balochistan.police.fingerprint.Finger;

/** The steps of a search and what is made of their results: the same wherever the prints are held, so that the answer is, too. For one thread. */
public final class RankedSearch {
    /** Of all prints one in so many is compared to the end, but never fewer than these. */
    private static final int SHORTLIST = 66;

    private static final int LEAST_SHORTLISTED = 200;

    /** Persons whose prints of all fingers are compared, once single fingers have named them, for each one that the answer has room for. */
    private static final int COMPLETED = 4;

    private static final int LEAST_COMPLETED = 50;

    /** Prints that an exhaustive search remembers, for each person that the answer has room for. */
    private static final int REMEMBERED = 50;

    private final SearchQuestion question;
    private final Searchable prints;
    private final PersonTally tally;

    private RankedSearch(SearchQuestion question, Searchable prints) {
        this.question = question;
        this.prints = prints;
        this.tally = new PersonTally(question.prints());
    }

    /** @throws java.util.concurrent.CancellationException where somebody called it off */
    public static SearchAnswer of(SearchQuestion question, Searchable prints, Progress progress) {
        return new RankedSearch(question, prints).answer(progress);
    }

    /** Nobody's prints but those of these persons are looked at, and all of theirs are compared to the end. */
    public static SearchAnswer ofPersons(SearchQuestion question, Set<Long> persons, Searchable prints) {
        return new RankedSearch(question, prints).ofPersons(persons);
    }

    private SearchAnswer ofPersons(Set<Long> persons) {
        prints.sizes();
        List<List<Weighed>> compared = prints.take(SearchStep.complete(
                question.prints().size(), persons.stream().sorted().toList()));
        take(compared);
        long looked = compared.stream()
                .flatMap(List::stream)
                .mapToLong(Weighed::print)
                .distinct()
                .count();
        return new SearchAnswer(tally.hits(question.limit(), prints::covers), looked, true, Comparison.VERSION);
    }

    private SearchAnswer answer(Progress progress) {
        long[] sizes = prints.sizes();
        long[] each = question.prints().stream()
                .mapToLong(sought -> size(sizes, List.of(sought)))
                .toArray();
        progress.expect(Arrays.stream(each).sum());
        take(question.isExhaustive() ? exhausted() : shortlisted(each));
        if (question.prints().size() > 1) {
            List<Long> persons = tally.likeliest(COMPLETED * question.limit() + LEAST_COMPLETED).stream()
                    .sorted()
                    .toList();
            take(prints.take(SearchStep.complete(question.prints().size(), persons)));
        }
        return new SearchAnswer(
                tally.hits(question.limit(), prints::covers),
                size(prints.sizes(), question.prints()),
                question.isExhaustive(),
                Comparison.VERSION);
    }

    /** How many prints may be of the finger of one of those sought. */
    private static long size(long[] sizes, List<SoughtPrint> sought) {
        return Arrays.stream(Finger.values())
                .filter(finger ->
                        sought.stream().anyMatch(print -> print.finger().maybe(finger)))
                .mapToLong(finger -> sizes[finger.ordinal()])
                .sum();
    }

    private List<List<Weighed>> exhausted() {
        int most = REMEMBERED * question.limit();
        return prints.take(SearchStep.exhaust(most)).stream()
                .map(all -> Weighed.best(all, most))
                .toList();
    }

    /** The prints that both sieves leave, compared to the end. */
    private List<List<Weighed>> shortlisted(long[] sizes) {
        int[] most = Arrays.stream(sizes)
                .mapToInt(size -> (int) Math.max(size / SHORTLIST, LEAST_SHORTLISTED))
                .toArray();
        List<List<Weighed>> sifted =
                prints.take(SearchStep.sift(Arrays.stream(most).max().orElseThrow()));
        List<List<Long>> left = new ArrayList<>();
        for (int i = 0; i < most.length; i++) {
            left.add(Weighed.best(sifted.get(i), most[i]).stream()
                    .map(Weighed::print)
                    .sorted()
                    .toList());
        }
        return prints.take(SearchStep.compare(left));
    }

    private void take(List<List<Weighed>> compared) {
        IntStream.range(0, compared.size()).forEach(i -> tally.take(i, compared.get(i)));
    }

    /** Weighs the scores of single prints by person: the best over impressions, the sum over fingers. For one thread. */
    private static final class PersonTally {
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

        void take(int sought, List<Weighed> compared) {
            for (Weighed print : compared) {
                PersonHit.PrintHit hit = new PersonHit.PrintHit(sought, print.print(), print.score());
                best.computeIfAbsent(print.person(), person -> new HashMap<>())
                        .merge(fingerOf.get(sought), hit, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
            }
        }

        /** The likeliest persons of those who count, at most so many, best first; of two that are equal the one of the lower number. */
        List<PersonHit> hits(int limit, LongPredicate counts) {
            return best.entrySet().stream()
                    .filter(entry -> counts.test(entry.getKey()))
                    .map(entry -> hit(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingDouble(PersonHit::score)
                            .reversed()
                            .thenComparingLong(PersonHit::person))
                    .limit(limit)
                    .toList();
        }

        private static PersonHit hit(long person, Map<Integer, PersonHit.PrintHit> byFinger) {
            List<PersonHit.PrintHit> prints = byFinger.values().stream()
                    .sorted(Comparator.comparingInt(PersonHit.PrintHit::sought))
                    .toList();
            return new PersonHit(
                    person,
                    prints.stream().mapToDouble(PersonHit.PrintHit::score).sum(),
                    prints);
        }

        Set<Long> likeliest(int limit) {
            return hits(limit, person -> true).stream().map(PersonHit::person).collect(Collectors.toSet());
        }
    }
}
