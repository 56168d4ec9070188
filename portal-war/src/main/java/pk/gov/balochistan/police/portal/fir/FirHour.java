package pk.gov.balochistan.police.portal.fir;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** The day and hour of a field, in Pakistan. */
final class FirHour {
    private FirHour() {}

    /** Null for none. @throws RuleViolation of this key for what is no hour */
    static Instant of(String typed, String refusal) {
        String hour = Typed.textOrNull(Typed.line(typed));
        if (hour == null) return null;
        try {
            if (Chosen.isYear(hour))
                return LocalDateTime.parse(hour).atZone(Texts.PAKISTAN).toInstant();
        } catch (DateTimeParseException odd) {
            // Refused below.
        }
        throw new RuleViolation(refusal);
    }
}
