package pk.gov.balochistan.police.administration;

import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Texts;

/**
 * A role to be given at a place.
 *
 * @param placeCode such as {@code ps-sariab}
 * @param firstDay in Pakistan; null for at once
 * @param lastDay in Pakistan, that day included; null for until further order
 */
public record NewGrant(Role role, String placeCode, LocalDate firstDay, LocalDate lastDay) implements Detailed {
    /** Which post, where, from and until when: what the trail must be able to prove. */
    @Override
    public String auditDetail() {
        return role + "@" + placeCode + " " + (firstDay == null ? "now" : firstDay) + ".."
                + (lastDay == null ? "" : lastDay);
    }

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
