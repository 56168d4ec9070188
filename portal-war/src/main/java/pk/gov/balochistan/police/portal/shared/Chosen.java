package pk.gov.balochistan.police.portal.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** What a filter's address, field or button says, as the value it names. */
public final class Chosen {
    /** So that the row a page begins with stays a number that a database takes. */
    private static final int LAST_PAGE = 1_000_000;

    private Chosen() {}

    /** The page of an address, counted from 0; the nearest one there may be for any other number. */
    public static int page(int asked) {
        return Math.max(0, Math.min(asked, LAST_PAGE));
    }

    /** The same for what a button sent; the first page for what is no number. */
    public static int page(String asked) {
        return asked != null && asked.matches("\\d{1,7}") ? page(Integer.parseInt(asked)) : 0;
    }

    /** The constant of this name; null for none and for what no constant is called, so that an old address still opens. */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The day of a date field, 2026-11-22, of the years 1000 to 2999; null for none. @throws RuleViolation admin.day */
    public static LocalDate day(String typed) {
        String day = Typed.textOrNull(Typed.line(typed));
        if (day == null) return null;
        try {
            if (isYear(day)) return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            // Refused below.
        }
        throw new RuleViolation("admin.day");
    }

    /** The same, of a field beside which another refusal stands. @throws RuleViolation of this key */
    public static LocalDate day(String typed, String refusal) {
        try {
            return day(typed);
        } catch (RuleViolation mistyped) {
            throw new RuleViolation(refusal);
        }
    }

    /** Whether a day or hour begins with a year from 1000 to 2999: a date field takes more, and no database holds all of them. */
    public static boolean isYear(String day) {
        return day.matches("[12]\\d{3}-.*");
    }
}
