package pk.gov.balochistan.police.identification;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.SearchAnswer;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.Share;
import pk.gov.balochistan.police.printindex.SoughtPrint;
import pk.gov.balochistan.police.printtaking.PrintChanges;

/** What is searched, as it is for one search. */
public interface SearchLevel {
    /**
     * @param isAlone whether it is work for one thread, in the background
     * @throws CancellationException where somebody called it off
     */
    Found search(SearchQuestion question, boolean isAlone, Progress progress);

    /** Nobody's prints but those of these persons are looked at, and all of theirs are compared to the end. @param persons rows of records */
    Found ofPersons(Set<Long> persons, SearchQuestion question, Progress progress);

    /**
     * What a search found, and what it did not look at.
     *
     * @param unread prints that are to be searched and could not be read, by a key or a version that is not ours: who searches is told
     * @param missing the shares that no portal answered for: who searches is told, too
     */
    record Found(SearchAnswer answer, int unread, Set<Integer> missing) {
        public Found {
            missing = Set.copyOf(missing);
        }

        /** How many prints of the fingers sought are in shares that no portal answered for. */
        public long leftOut(PrintChanges changes, List<SoughtPrint> sought) {
            Set<Finger> fingers = Stream.of(Finger.values())
                    .filter(finger ->
                            sought.stream().anyMatch(print -> print.finger().maybe(finger)))
                    .collect(Collectors.toSet());
            return changes.count(fingers, Share.SPREAD, Share.COUNT, missing);
        }
    }
}
