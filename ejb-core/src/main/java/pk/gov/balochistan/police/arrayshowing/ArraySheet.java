package pk.gov.balochistan.police.arrayshowing;

import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.photoarray.ArrayPicture;
import pk.gov.balochistan.police.photoarray.PhotoArray;
import pk.gov.balochistan.police.photoarray.VoidReason;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * An array for whoever sealed it: the suspect's photograph and the others as they were picked, and how far it is with each witness.
 *
 * @param suspect whose the first photograph is
 * @param pictures the suspect's first; null in place of one that may be shown no more
 * @param records whose pictures are shown
 * @param why why it is shown to nobody any more; null while it stands
 */
public record ArraySheet(
        PhotoArray array,
        RecordNumber suspect,
        List<ArrayPicture> pictures,
        List<CriminalRecord> records,
        VoidReason why,
        List<WitnessSheet> witnesses)
        implements Shown, ShowsPersons {
    @Override
    public Collection<RecordNumber> shown() {
        return records.stream().map(CriminalRecord::number).toList();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return records.stream().map(CriminalRecord::person).toList();
    }

    @Override
    public Reason shownFor() {
        return array.reason();
    }
}
