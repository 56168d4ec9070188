package pk.gov.balochistan.police.prisonrecord;

import java.util.Locale;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** What a line of a sheet says happened, by the word in its cell. */
enum PrisonEvent {
    ADMITTED,
    RELEASED,
    TRANSFERRED;

    /** @throws RuleViolation prisonSheet.event */
    static PrisonEvent parse(String typed) {
        try {
            return valueOf(Typed.line(typed).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation("prisonSheet.event");
        }
    }
}
