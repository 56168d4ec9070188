package pk.gov.balochistan.police.prisonrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.PrisonCases;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.prison.Prison;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prison.StayDiscrepancy;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * The stays in prison of a person, opened by an examiner for a stated reason.
 *
 * @param record the one that was asked for
 * @param ofPerson all records of the person, the one whose number is the person's first
 * @param stays of all of them, the first one first, struck ones too
 * @param discrepancies all that was noted of those stays, the first one first
 * @param prisons those that the stays name, by code
 * @param law the sections of the cases, by code
 * @param stations where they were registered, by row
 */
public record StaysSheet(
        CriminalRecord record,
        List<CriminalRecord> ofPerson,
        List<PrisonStay> stays,
        List<StayDiscrepancy> discrepancies,
        Map<String, Prison> prisons,
        Map<String, Offence> law,
        Map<Long, Place> stations)
        implements Recorded, ShowsPersons {
    /** One entry of each case of this record that stands against the person, in the order they were entered. */
    public List<RecordedOffence> cases() {
        List<RecordedOffence> cases = new ArrayList<>();
        for (RecordedOffence entry : record.offencesFor(true)) {
            boolean isThere = cases.stream()
                    .anyMatch(other -> PrisonCases.caseOf(record, entry.seq()).contains(other));
            if (!entry.isStruck() && !isThere) cases.add(entry);
        }
        return cases;
    }

    /** The stay that is open, of whichever record of the person. */
    public Optional<PrisonStay> inside() {
        return stays.stream().filter(PrisonStay::isOpen).findFirst();
    }

    /** Whether it is entered at this record, and so is ended and struck here. */
    public boolean isOwn(PrisonStay stay) {
        return stay.recordId().equals(record.id());
    }

    /** The record at which a stay is entered. */
    public CriminalRecord of(PrisonStay stay) {
        return ofPerson.stream()
                .filter(each -> each.id().equals(stay.recordId()))
                .findFirst()
                .orElseThrow();
    }

    /** The entries of its case. */
    public List<RecordedOffence> entries(PrisonStay stay) {
        return PrisonCases.caseOf(of(stay), stay.offenceSeq());
    }

    /** The entries of the case of an entry of this record. */
    public List<RecordedOffence> entriesOf(RecordedOffence entry) {
        return PrisonCases.caseOf(record, entry.seq());
    }

    /** What was noted of it, the first one first. */
    public List<StayDiscrepancy> noted(PrisonStay stay) {
        return discrepancies.stream().filter(each -> each.isOf(stay)).toList();
    }

    /** What of it is to be looked at. */
    public Optional<StayDiscrepancy> open(PrisonStay stay) {
        return noted(stay).stream().filter(StayDiscrepancy::isOpen).findFirst();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return ofPerson.stream().map(CriminalRecord::person).toList();
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
