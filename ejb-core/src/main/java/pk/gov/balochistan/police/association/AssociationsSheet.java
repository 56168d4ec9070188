package pk.gov.balochistan.police.association;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * Everything that was entered of a person with others, for the examiner who enters more.
 *
 * @param ofPerson all records of the person, the one whose number is the person's first
 * @param rows the latest first, struck ones too
 * @param others the records on the other side, by row
 * @param stations those of FIRs, by row
 * @param offers who stands in one FIR with the person, where nobody decided it
 */
public record AssociationsSheet(
        CriminalRecord record,
        List<CriminalRecord> ofPerson,
        List<StandingAssociation> rows,
        Map<Long, CriminalRecord> others,
        Map<Long, Place> stations,
        List<CoAccused> offers)
        implements Recorded, Shown, ShowsPersons {
    /** The record on the other side of one of the rows. */
    public CriminalRecord other(StandingAssociation row) {
        Association association = row.association();
        return others.get(
                mine().contains(association.recordId()) ? association.otherRecordId() : association.recordId());
    }

    /** What the other is to this person. */
    public AssociationKind kind(StandingAssociation row) {
        return row.association().kindFrom(mine());
    }

    private Set<Long> mine() {
        return ofPerson.stream().map(CriminalRecord::id).collect(Collectors.toSet());
    }

    @Override
    public List<CriminalRecord> shown() {
        return Stream.concat(others.values().stream(), offers.stream().map(CoAccused::other))
                .distinct()
                .toList();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return Stream.concat(ofPerson.stream(), shown().stream())
                .map(CriminalRecord::person)
                .toList();
    }

    @Override
    public List<String> shownBeside() {
        return shown().stream().map(CriminalRecord::auditTarget).toList();
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
