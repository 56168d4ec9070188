package pk.gov.balochistan.police.latentsearch;

import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.identification.SearchLevel;
import pk.gov.balochistan.police.printindex.SearchAnswer;

/** What a lift is sought in: how that is read before a search, and what of its answer becomes a list. */
interface SoughtIn {
    /** All that is compared, read in short transactions of its own. @param lift the row of the lift that is sought */
    SearchLevel level(long lift);

    /** Puts down the places of a list. @return their scores, the likeliest first */
    List<Double> keep(EntityManager em, PrintSearch list, LatentSearch search, SearchAnswer answer);
}
