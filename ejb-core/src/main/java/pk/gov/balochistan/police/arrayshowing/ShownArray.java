package pk.gov.balochistan.police.arrayshowing;

import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * What the protocol of a showing says, once the witness has answered.
 *
 * @param sealer who sealed the array; null where there is no such account any more
 * @param shower who showed it; likewise
 * @param suspectAt at which number the suspect's photograph stood; null for whoever showed it
 * @param suspect whose it is; null for whoever showed it
 */
public record ShownArray(
        ArrayShowing showing,
        Place place,
        BegunShowing begun,
        ShowingOutcome outcome,
        List<ShowingNote> notes,
        UserAccount sealer,
        UserAccount shower,
        Integer suspectAt,
        RecordNumber suspect,
        LaidOpen laidOpen)
        implements Shown, ShowsPersons {
    /** By number. */
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
