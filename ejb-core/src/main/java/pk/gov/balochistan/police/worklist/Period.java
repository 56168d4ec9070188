package pk.gov.balochistan.police.worklist;

import java.time.Duration;
import java.time.Instant;
import pk.gov.balochistan.police.shared.TextKey;

/** The last days, up to now, for which superiors count what was closed or handed in. */
public enum Period implements TextKey {
    WEEK(7),
    MONTH(30),
    QUARTER(90);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** When it began. */
    public Instant since(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    @Override
    public String textKey() {
        return "complaint.period." + name();
    }
}
