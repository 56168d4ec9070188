package pk.gov.balochistan.police.handpicture;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * The cards, slaps and palms of a record, opened for a stated reason.
 *
 * @param person whose they are, for who watches look-ups; the page does not show it
 * @param pictures of any set that stands, without the pictures themselves
 */
public record HandsOfRecord(RecordNumber number, PersonDetails person, List<PrintSet> sets, List<HandPicture> pictures)
        implements Recorded, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return List.of(person);
    }

    /** The set that is being taken; null where none is. */
    public PrintSet open() {
        return sets.stream().filter(PrintSet::isOpen).findFirst().orElse(null);
    }

    /** Those of one set. */
    public List<HandPicture> of(PrintSet set) {
        return pictures.stream()
                .filter(picture -> picture.ofSet().equals(set.id()))
                .toList();
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
