package pk.gov.balochistan.police.grievance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** A day as people write it, 5-12-2026 or 5/12/2026, or as machines do, 2026-12-05. */
public final class TypedDay {
    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** The day; null for none. @param refusal key of the refusal for whatever else @throws RuleViolation of that key */
    public static LocalDate parseOrNull(String typed, String refusal) {
        String line = Typed.line(typed);
        try {
            if (line.isEmpty()) return null;
            return line.matches("\\d{4}-.*")
                    ? LocalDate.parse(line)
                    : LocalDate.parse(line.replaceAll("[/. ]", "-"), AS_WRITTEN);
        } catch (DateTimeParseException e) {
            throw new RuleViolation(refusal);
        }
    }
}
