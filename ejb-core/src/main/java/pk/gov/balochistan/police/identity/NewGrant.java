package pk.gov.balochistan.police.identity;

import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.Texts;

/**
 * A role to be given at a place.
 *
 * @param placeCode such as {@code ps-sariab}
 * @param firstDay in Pakistan; null for at once
 * @param lastDay in Pakistan, that day included; null for until further order
 */
public record NewGrant(Role role, String placeCode, LocalDate firstDay, LocalDate lastDay) {
    Instant from(Instant now) {
        Instant start =
                firstDay == null ? now : firstDay.atStartOfDay(Texts.PAKISTAN).toInstant();
        return start.isBefore(now) ? now : start;
    }

    Instant until() {
        return lastDay == null
                ? null
                : lastDay.plusDays(1).atStartOfDay(Texts.PAKISTAN).toInstant();
    }
}
