package pk.gov.balochistan.police.viewing;

import pk.gov.balochistan.police.shared.Recorded;

/** By which a page asks for a concern: its row. Auditors see all of them, so that it need not be guarded from guessing. */
public record ConcernNumber(long row) implements Recorded {
    @Override
    public String auditTarget() {
        return "view-concern:" + row;
    }
}
