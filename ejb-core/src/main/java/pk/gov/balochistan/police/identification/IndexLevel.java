package pk.gov.balochistan.police.identification;

import java.util.Set;
import pk.gov.balochistan.police.printindex.FingerprintIndex;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.printindex.SearchAnswer;
import pk.gov.balochistan.police.printindex.SearchQuestion;

/** An index that this process holds whole. @param unread prints, or traces, that could not be read */
public record IndexLevel(FingerprintIndex index, int unread) implements SearchLevel {
    @Override
    public Found search(SearchQuestion question, boolean isAlone, Progress progress) {
        SearchAnswer answer = isAlone ? index.searchAlone(question, progress) : index.search(question, progress);
        return new Found(answer, unread, Set.of());
    }

    @Override
    public Found ofPersons(Set<Long> persons, SearchQuestion question, Progress progress) {
        return new Found(index.ofPersons(persons, question, progress), unread, Set.of());
    }
}
