package pk.gov.balochistan.police.arrayshowing;

import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.photoarray.VoidReason;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * A showing, for the officer who makes it: numbered photographs while the witness has not answered, and nothing that tells one from another.
 *
 * @param why why it is void; null unless it is
 * @param begun null while it waits
 * @param outcome null while the witness has not answered
 */
public record ShowingSheet(
        ArrayShowing showing,
        Place place,
        ShowingState state,
        VoidReason why,
        BegunShowing begun,
        ShowingOutcome outcome,
        List<ShowingNote> notes,
        LaidOpen laidOpen)
        implements Shown, ShowsPersons {
    /** By number; none before it is begun and none after the witness has answered. */
    public List<Numbered> photographs() {
        return laidOpen.photographs();
    }

    @Override
    public Collection<RecordNumber> shown() {
        return laidOpen.numbers();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return laidOpen.persons();
    }

    @Override
    public Reason shownFor() {
        return showing.array().reason();
    }
}
