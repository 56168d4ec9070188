package pk.gov.balochistan.police.merging;

import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * A record beside those that are or may be of the same person.
 *
 * @param ofPerson all records of the person, the one whose number is the person's first; this one alone where none is joined
 * @param likely records that may be of the same person
 * @param noPolicy why names were not compared; null where they were
 * @param merges what was proposed and decided, the latest first
 * @param maySign whether this reader may confirm or refuse what waits about this record
 */
public record MergingSheet(
        CriminalRecord record,
        List<CriminalRecord> ofPerson,
        List<LikelySame> likely,
        RuleViolation noPolicy,
        List<RecordMerge> merges,
        boolean maySign)
        implements Detailed, ShowsPersons {
    /** Whose number is the person's. */
    public CriminalRecord kept() {
        return ofPerson.get(0);
    }

    /** Whether this one's number gave way to another. */
    public boolean isJoined() {
        return record.mergedInto() != null;
    }

    /** Whether others are joined into it, so that it cannot be joined itself. */
    public boolean hasOthers() {
        return !isJoined() && ofPerson.size() > 1;
    }

    /** What waits for a second person about this record; null for nothing. */
    public RecordMerge waiting() {
        return merges.stream()
                .filter(merge -> merge.isWaiting() && merge.record() == record)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<PersonDetails> personsShown() {
        return Stream.concat(
                        ofPerson.stream().map(CriminalRecord::person),
                        likely.stream().map(LikelySame::person))
                .toList();
    }

    @Override
    public String auditDetail() {
        return "beside "
                + Stream.concat(
                                ofPerson.stream().map(CriminalRecord::number),
                                likely.stream().map(LikelySame::number))
                        .filter(number -> !number.equals(record.number()))
                        .map(number -> number.digits())
                        .toList();
    }
}
