package pk.gov.balochistan.police.hotlist;

import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/** An entry with the post that answers for it. */
public record EntryRow(HotlistEntry entry, Place owner) implements Recorded {
    @Override
    public String auditTarget() {
        return entry.auditTarget();
    }
}
