package pk.gov.balochistan.police.hotlist;

import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/** An entry with the post that answers for it. @param reader who opened it; null in a list */
public record EntryRow(HotlistEntry entry, Place owner, Signatory reader) implements Recorded {
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

    @Override
    public String auditTarget() {
        return entry.auditTarget();
    }
}
