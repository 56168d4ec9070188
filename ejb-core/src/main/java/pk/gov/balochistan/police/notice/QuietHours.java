package pk.gov.balochistan.police.notice;

import java.time.Instant;
import java.time.ZonedDateTime;
import pk.gov.balochistan.police.shared.Texts;

/**
 * The hours in which nobody is woken by news, in Pakistan's time, which knows no summer time.
 *
 * @param from first hour of the day that is quiet, 0 to 23
 * @param until first hour that no longer is; the same as {@code from} for no quiet hours at all
 */
public record QuietHours(int from, int until) {
    public static final QuietHours NONE = new QuietHours(0, 0);

    public QuietHours {
        if (from < 0 || from > 23 || until < 0 || until > 23)
            throw new IllegalStateException("quiet hours from " + from + " until " + until);
    }

    /** When news may be told: at that moment, or else at the end of the quiet hours that it lies in. */
    public Instant awake(Instant at) {
        ZonedDateTime here = at.atZone(Texts.PAKISTAN);
        if (!isQuiet(here.getHour())) return at;
        ZonedDateTime morning = here.toLocalDate().atTime(until, 0).atZone(Texts.PAKISTAN);
        return (morning.isAfter(here) ? morning : morning.plusDays(1)).toInstant();
    }

    private boolean isQuiet(int hour) {
        return from <= until ? from <= hour && hour < until : hour >= from || hour < until;
    }
}
