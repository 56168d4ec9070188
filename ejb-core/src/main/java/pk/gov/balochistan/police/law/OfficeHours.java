package pk.gov.balochistan.police.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Time as offices have it: it passes on the open days of the week between opening and closing, and on no holiday. Days are
 * Pakistan's.
 *
 * @param week the days on which offices open; may be empty, and then no time passes
 * @param isHoliday whether offices stay shut on a day of any year
 */
public record OfficeHours(Map<DayOfWeek, Open> week, Predicate<LocalDate> isHoliday) {
    private static final int LONGEST_DAYS = 1100;

    /** Minutes of the day, from midnight. */
    public record Open(int from, int until) {}

    public OfficeHours {
        week = Map.copyOf(week);
    }

    /**
     * When so much office time has passed.
     *
     * @throws IllegalStateException where that would take more than three years, such as when no office ever opens
     */
    public Instant after(Instant from, Duration officeTime) {
        Duration left = officeTime;
        LocalDate day = LocalDate.ofInstant(from, Texts.PAKISTAN);
        for (int i = 0; i < LONGEST_DAYS; i++, day = day.plusDays(1)) {
            Open open = week.get(day.getDayOfWeek());
            if (open == null || isHoliday.test(day)) continue;
            Instant begins = later(from, at(day, open.from()));
            Duration openToday = Duration.between(begins, at(day, open.until()));
            if (openToday.compareTo(left) >= 0) return begins.plus(left);
            if (!openToday.isNegative()) left = left.minus(openToday);
        }
        throw new IllegalStateException("no office is open long enough");
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(Texts.PAKISTAN).plusMinutes(minute).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
