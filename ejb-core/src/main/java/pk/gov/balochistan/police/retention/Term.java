package pk.gov.balochistan.police.retention;

import java.time.LocalDate;

/**
 * How long a record is kept by its own entries.
 *
 * @param rule of the entry that is kept longest; null where a case goes on
 * @param from the day from which the years are counted; null likewise
 * @param until the first day on which it is kept no longer; null likewise
 */
public record Term(RetentionRule rule, LocalDate from, LocalDate until) {
    static Term running() {
        return new Term(null, null, null);
    }

    public boolean isOverOn(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
