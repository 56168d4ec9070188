package pk.gov.balochistan.police.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.description.DescriptionEntry;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.ShownPhoto;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * The photographs of a record, opened for a stated reason.
 *
 * @param person whose they are
 * @param sets those of which this reader may know, the latest day first
 * @param small their photographs in the size of a list; none of a set that was withdrawn
 * @param entries the entries of the record that this reader may see
 * @param law their sections, by code
 * @param marks the marks of the description that were not struck, by number of the entry
 * @param forExaminer whether the reader may take photographs
 */
public record PhotosOfRecord(
        RecordNumber number,
        PersonDetails person,
        List<PhotoSet> sets,
        List<ShownPhoto> small,
        List<RecordedOffence> entries,
        Map<String, Offence> law,
        Map<Integer, DescriptionEntry> marks,
        boolean forExaminer)
        implements Recorded, Detailed, ShowsPersons {
    /** The set that is being taken; null where none is. */
    public PhotoSet open() {
        return sets.stream().filter(PhotoSet::isOpen).findFirst().orElse(null);
    }

    /** The photographs of one set: front, left, right, marks. */
    public List<ShownPhoto> of(PhotoSet set) {
        return small.stream()
                .filter(photo -> photo.view().set().seq() == set.seq())
                .toList();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return List.of(person);
    }

    /** Of which sets pictures were shown. */
    @Override
    public String auditDetail() {
        return small.stream()
                .map(photo -> photo.view().set().seq())
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "sets ", ""));
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
