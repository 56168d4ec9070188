package pk.gov.balochistan.police.recordsearch;

import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * What a name found.
 *
 * @param hits at most 50, the likest first
 * @param isAll false where more persons have such a name than are shown: the father's name narrows them
 * @param isWhole false while some records cannot be found by name yet
 * @param reference by which the asker says later what came of it
 */
public record NameAnswer(List<NameHit> hits, boolean isAll, boolean isWhole, String reference)
        implements Shown, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return hits.stream().map(NameHit::person).toList();
    }

    @Override
    public Collection<NameHit> shown() {
        return hits;
    }
}
