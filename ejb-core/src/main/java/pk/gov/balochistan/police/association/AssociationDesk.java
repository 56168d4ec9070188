package pk.gov.balochistan.police.association;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Where an examiner enters who goes about with whom, looks at it again, and strikes what was wrong. */
@Stateless
public class AssociationDesk {
    @Inject
    CriminalRecords records;

    @Inject
    Associations associations;

    @Inject
    CoAccusedOffers offers;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Everything that was entered of a person, and who stands in one FIR with the person. @throws RuleViolation refusal.reason.purpose, refusal.notFound */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public AssociationsSheet open(RecordNumber number, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        CriminalRecord record = records.require(number);
        List<CriminalRecord> ofPerson = records.ofPerson(record);
        List<Long> mine = ofPerson.stream().map(CriminalRecord::id).toList();
        List<StandingAssociation> rows = associations.rowsOfPerson(mine);
        Map<Long, CriminalRecord> others = new HashMap<>(records.byIds(rows.stream()
                .flatMap(row -> Stream.of(
                        row.association().recordId(), row.association().otherRecordId()))
                .filter(id -> !mine.contains(id))
                .collect(Collectors.toSet())));
        return new AssociationsSheet(
                record,
                ofPerson,
                rows.stream()
                        .filter(row -> others.containsKey(row.association().recordId())
                                || others.containsKey(row.association().otherRecordId()))
                        .toList(),
                others,
                stations(rows),
                offers.of(ofPerson));
    }

    private Map<Long, Place> stations(List<StandingAssociation> rows) {
        return places.byIds(rows.stream()
                .map(row -> row.association().source().placeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** Enters that the person of a record goes about with that of another. @throws RuleViolation refusal.notFound; those of {@link Associations#add} */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public Association add(RecordNumber number, RecordNumber other, NewAssociation entered) {
        return associations.add(records.require(number), records.require(other), entered, examiner(), clock.instant());
    }

    /** @param why 5 to 300 characters @throws RuleViolation refusal.notFound, association.strike.why, association.struck, grading.names */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void strike(AssociationNumber number, String why) {
        associations.strike(associations.require(number), why, examiner(), clock.instant());
    }

    /** @throws RuleViolation refusal.notFound, association.struck, association.future, association.days */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void check(AssociationNumber number, NewCheck found) {
        associations.check(associations.require(number), found, examiner(), clock.instant());
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
