package pk.gov.balochistan.police.profile;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.description.Described;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * What is known of a person, opened for a stated reason.
 *
 * @param entries what this reader may see, in the order of entering
 * @param districts those that addresses name, by row
 * @param forExaminer whether the reader sees what was struck and may add
 */
public record Profile(CriminalRecord record, List<Described> entries, Map<Long, Place> districts, boolean forExaminer)
        implements Recorded, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return List.of(record.person());
    }

    /** Those of a kind, the newest first. */
    public List<Described> of(EntryKind kind) {
        return entries.stream()
                .filter(each -> each.entry().kind() == kind)
                .sorted((one, other) -> other.entry().seq() - one.entry().seq())
                .toList();
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
