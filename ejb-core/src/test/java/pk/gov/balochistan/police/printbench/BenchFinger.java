package pk.gov.balochistan.police.printbench;

import java.util.SortedMap;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;

/**
 * A finger of the bench.
 *
 * @param set which folder or maker it comes from, letters and digits alone
 * @param name its name in that set
 * @param place its place in that set, from 0: the fingers of a set are taken for those of persons, ten each
 * @param impressions by number, the first of them enrolled
 */
record BenchFinger(String set, String name, int place, SortedMap<Integer, PrintTemplate> impressions) {
    PrintTemplate enrolled() {
        return impressions.get(impressions.firstKey());
    }
}
