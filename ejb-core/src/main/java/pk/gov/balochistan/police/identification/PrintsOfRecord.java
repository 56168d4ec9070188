package pk.gov.balochistan.police.identification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.examination.IdentifiedTrace;
import pk.gov.balochistan.police.examination.SamePerson;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.printexchange.PrintRelease;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * The prints of a record, opened for a stated reason.
 *
 * @param person whose they are, for who watches look-ups; the page does not show it
 * @param entries the entries of the record on which prints may be taken
 * @param law their sections, by code
 * @param releases what left of any set
 * @param same other records that two examiners identified as the same person's
 * @param traces from scenes that two examiners identified with a print of this record
 */
public record PrintsOfRecord(
        RecordNumber number,
        PersonDetails person,
        List<PrintSet> sets,
        List<RecordedOffence> entries,
        Map<String, Offence> law,
        List<PrintRelease> releases,
        List<SamePerson> same,
        List<IdentifiedTrace> traces)
        implements Recorded, Detailed, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return List.of(person);
    }

    /** The set that is being taken; null where none is. */
    public PrintSet open() {
        return sets.stream().filter(PrintSet::isOpen).findFirst().orElse(null);
    }

    /** To which offices a set went, also one that was withdrawn or destroyed since. */
    public List<PrintRelease> releasesOf(PrintSet set) {
        return releases.stream()
                .filter(release -> release.ofSet().equals(set.id()))
                .toList();
    }

    /** Which other records it names, since they are said to be the same person's. */
    @Override
    public String auditDetail() {
        return same.isEmpty()
                ? null
                : same.stream()
                        .map(other -> other.number().digits())
                        .collect(Collectors.joining(",", "same person ", ""));
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
