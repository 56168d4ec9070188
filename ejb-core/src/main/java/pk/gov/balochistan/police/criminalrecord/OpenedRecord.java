package pk.gov.balochistan.police.criminalrecord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.prison.Prison;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * A record opened for a stated reason, with the law and the stations that its entries and those of the records joined with it name.
 *
 * @param record the one that was asked for; where there is nothing in it for this reader, another of the person in which there is
 * @param ofPerson all records of the person, the one whose number is the person's first; this one alone where none is joined
 * @param law the sections, by code
 * @param stations the stations, by row
 * @param inPrison every stay in prison of those records, the first one first
 * @param prisons those that they name, by code
 * @param forExaminer whether the reader sees everything and may change it
 */
public record OpenedRecord(
        CriminalRecord record,
        List<CriminalRecord> ofPerson,
        Map<String, Offence> law,
        Map<Long, Place> stations,
        List<PrisonStay> inPrison,
        Map<String, Prison> prisons,
        boolean forExaminer)
        implements Recorded, Detailed, ShowsPersons {
    /** The entries of this record that the reader may see, in the order they were entered. */
    public List<RecordedOffence> offences() {
        return record.offencesFor(forExaminer);
    }

    /** Whose number is the person's. */
    public CriminalRecord kept() {
        return ofPerson.get(0);
    }

    /** The other records of the person in which there is something for this reader. */
    public List<CriminalRecord> others() {
        return ofPerson.stream()
                .filter(other -> other != record && other.isOpenTo(forExaminer))
                .toList();
    }

    /** The entries of one of the others. */
    public List<RecordedOffence> offences(CriminalRecord other) {
        return other.offencesFor(forExaminer);
    }

    /** The stays in the case of an entry, where it is the first of that case which the reader sees; none where another is. */
    public List<PrisonStay> stays(RecordedOffence entry) {
        return ofPerson.stream()
                .filter(each -> each.offencesFor(forExaminer).contains(entry))
                .flatMap(each -> stays().stream().filter(stay -> firstShown(each, stay) == entry))
                .toList();
    }

    /** Null where the stay is of another record. */
    private RecordedOffence firstShown(CriminalRecord of, PrisonStay stay) {
        if (!of.id().equals(stay.recordId())) return null;
        return PrisonCases.caseOf(of, stay.offenceSeq()).stream()
                .filter(entry -> forExaminer || entry.isDisclosed())
                .findFirst()
                .orElse(null);
    }

    /** In which prison the person is now, as far as this reader may know. */
    public Optional<PrisonStay> inside() {
        return stays().stream().filter(PrisonStay::isOpen).findFirst();
    }

    /** Those of cases of which this reader sees an entry; a struck one examiners alone. */
    private List<PrisonStay> stays() {
        return inPrison.stream()
                .filter(stay -> forExaminer || !stay.isStruck())
                .filter(stay -> ofPerson.stream().anyMatch(each -> firstShown(each, stay) != null))
                .toList();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return ofPerson.stream()
                .filter(each -> each.isOpenTo(forExaminer))
                .map(CriminalRecord::person)
                .toList();
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }

    @Override
    public String auditDetail() {
        if (others().isEmpty()) return null;
        return "with " + others().stream().map(other -> other.number().digits()).toList();
    }
}
