package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.examination.PrintCandidate;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.identification.IndexLevel;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.printindex.EnrolledPrint;
import pk.gov.balochistan.police.printindex.FingerprintIndex;
import pk.gov.balochistan.police.printindex.PersonHit;
import pk.gov.balochistan.police.printindex.SearchAnswer;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * A lift is sought in every other lift that may be searched, as it is marked now: nothing is remembered between two searches. A lift that is tied with
 * it already is not compared again: the places of a list are for what nobody knows.
 *
 * @param batch lifts that are read in one transaction
 */
record InTraces(LatentWork.Transactions transactions, KeyRing keys, int batch) implements SoughtIn {
    /** Some lifts of the file. @param last the row of the last one; 0 where there was none @param unread those that do not open */
    private record Batch(List<EnrolledPrint> lifts, long last, int unread) {}

    @Override
    public IndexLevel level(long lift) {
        Set<Long> known = transactions.in(em -> known(em, lift));
        FingerprintIndex index = new FingerprintIndex(1, Runnable::run);
        int unread = 0;
        for (Batch batch = batch(0, known); batch.last() > 0; batch = batch(batch.last(), known)) {
            index.add(batch.lifts());
            unread += batch.unread();
        }
        return new IndexLevel(index, unread);
    }

    /** The lift itself and those that it is tied with. */
    private static Set<Long> known(EntityManager em, long row) {
        Lift lift = em.find(Lift.class, row);
        Set<Long> known = new PrintComparisons(em, new PolicyRuns(em))
                .ties(lift).stream().map(tie -> tie.otherThan(lift).id()).collect(Collectors.toSet());
        known.add(row);
        return known;
    }

    private Batch batch(long after, Set<Long> known) {
        return transactions.in(em -> {
            Lifts lifts = new Lifts(em, keys);
            List<EnrolledPrint> read = new ArrayList<>();
            List<Marking> markings = new SearchableMarks(em).onFile(after, batch);
            int unread = 0;
            for (Marking marking : markings) {
                if (known.contains(marking.lift().id())) continue;
                Optional<PrintTemplate> template = lifts.opened(marking);
                if (template.isEmpty()) unread++;
                else read.add(new EnrolledPrint(marking.id(), marking.lift().id(), Finger.UNKNOWN, template.get()));
            }
            long last = markings.isEmpty()
                    ? 0
                    : markings.get(markings.size() - 1).lift().id();
            return new Batch(read, last, unread);
        });
    }

    /** @throws RuleViolation latent.search.outdated where the lift that is sought was measured or cut anew meanwhile */
    @Override
    public List<Double> keep(EntityManager em, PrintSearch list, LatentSearch search, SearchAnswer answer) {
        if (!isOfToday(em, search.marking())) throw new RuleViolation("latent.search.outdated");
        List<Double> scores = new ArrayList<>();
        for (PersonHit hit : answer.hits()) {
            PersonHit.PrintHit best = hit.prints().get(0);
            Marking found = em.find(Marking.class, best.print());
            // What was measured anew a moment ago is no candidate, whatever was read before.
            if (scores.size() == PrintSearch.LIMIT || !isOfToday(em, found)) continue;
            scores.add(best.score());
            em.persist(PrintCandidate.ofTraces(list, scores.size(), search.marking(), found, best.score()));
        }
        return scores;
    }

    /** As the table says, whatever another process changed. */
    private static boolean isOfToday(EntityManager em, Marking marking) {
        em.refresh(marking.lift());
        return marking.isOfToday();
    }
}
