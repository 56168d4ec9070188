package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.examination.PrintCandidate;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.identification.SearchLevel;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.printindex.PersonHit;
import pk.gov.balochistan.police.printindex.SearchAnswer;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;

/** A lift is sought in every print on record, which the index holds. */
record InPrints(LatentWork.Transactions transactions, KeyRing keys, SearchedPrints index) implements SoughtIn {
    @Override
    public SearchLevel level(long lift) {
        return transactions.in(em -> index.level(new PrintSets(em, keys)));
    }

    @Override
    public List<Double> keep(EntityManager em, PrintSearch list, LatentSearch search, SearchAnswer answer) {
        PrintSets sets = new PrintSets(em, keys);
        List<Double> scores = new ArrayList<>();
        for (PersonHit hit : answer.hits()) {
            PersonHit.PrintHit best = hit.prints().get(0);
            // What was withdrawn a moment ago is no candidate, whatever the index knew.
            if (scores.size() == PrintSearch.LIMIT
                    || sets.findSearched(best.print()).isEmpty()) continue;
            scores.add(best.score());
            em.persist(PrintCandidate.ofLift(
                    list, scores.size(), hit.person(), search.marking(), best.print(), best.score()));
        }
        return scores;
    }
}
