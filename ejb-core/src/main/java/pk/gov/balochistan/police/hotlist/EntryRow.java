package pk.gov.balochistan.police.hotlist;

import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/** An entry with the post that answers for it. @param reader who opened it; null in a list */
public record EntryRow(HotlistEntry entry, Place owner, Signatory reader) implements Recorded, ShowsPersons {
    /** As a list holds it. */
    public EntryRow(HotlistEntry entry, Place owner) {
        this(entry, owner, null);
    }

    /** Whether the reader entered it, and so does not confirm it. */
    public boolean isOwn() {
        return entry.control().isOf(reader);
    }

    /** The longer time or withdrawal that waits; null where none does. */
    public HotlistChange waiting() {
        return entry.waitingChange().orElse(null);
    }

    /** Whether the reader proposed the change that waits. */
    public boolean isOwnChange() {
        return entry.waitingChange()
                .filter(change -> change.control().isOf(reader))
                .isPresent();
    }

    /** Nobody where it is about a vehicle. */
    @Override
    public List<PersonDetails> personsShown() {
        ListedPerson person = entry.person();
        return person == null
                ? List.of()
                : List.of(new PersonDetails(person.name(), person.father(), person.cnic(), null, null));
    }

    @Override
    public String auditTarget() {
        return entry.auditTarget();
    }
}
