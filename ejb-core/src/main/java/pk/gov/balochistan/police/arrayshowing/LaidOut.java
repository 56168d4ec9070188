package pk.gov.balochistan.police.arrayshowing;

import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/** A showing with the photographs that may be seen of it: whoever reads it saw those persons, for the reason of the array. */
public interface LaidOut extends Shown, ShowsPersons {
    ArrayShowing showing();

    LaidOpen laidOpen();

    /** By number. */
    default List<Numbered> photographs() {
        return laidOpen().photographs();
    }

    @Override
    default Collection<RecordNumber> shown() {
        return laidOpen().numbers();
    }

    @Override
    default List<PersonDetails> personsShown() {
        return laidOpen().persons();
    }

    @Override
    default Reason shownFor() {
        return showing().array().reason();
    }
}
