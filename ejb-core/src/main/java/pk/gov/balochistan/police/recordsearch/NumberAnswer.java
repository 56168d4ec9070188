package pk.gov.balochistan.police.recordsearch;

import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * Of whom a number is known.
 *
 * @param hits at most 50, each record once, whose number is verified first, and then the newest
 * @param isAll false where the number is known of more
 */
public record NumberAnswer(List<NumberHit> hits, boolean isAll) implements Shown, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return hits.stream().map(NumberHit::person).toList();
    }

    @Override
    public List<String> shownBeside() {
        return hits.stream().map(NumberHit::auditTarget).toList();
    }

    @Override
    public Collection<NumberHit> shown() {
        return hits;
    }
}
