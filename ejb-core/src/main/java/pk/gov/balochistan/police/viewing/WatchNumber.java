package pk.gov.balochistan.police.viewing;

import pk.gov.balochistan.police.shared.Recorded;

/** By which a page asks for a watched person: its row. */
public record WatchNumber(long row) implements Recorded {
    @Override
    public String auditTarget() {
        return "watched:" + row;
    }
}
