package pk.gov.balochistan.police.criminalrecord;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.shared.Typed;

/** The number of an FIR within its station, as people write it: 31/2001, 31 / 2001, FIR 031/01, in the digits of either script. */
public final class FirReference {
    /** In place of the key of an FIR that came before there was one. */
    static final String UNKEYED = "-";

    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("\\D*0*(\\d+)[/-](\\d{4}|\\d{2})");
    private static final int CENTURY = 100;
    private static final int LONGEST = 60;

    private FirReference() {}

    /** Whether two are the same, however they are written. @param on a day near that of the FIR, by which a year of two digits is read */
    public static boolean areSame(String one, String other, LocalDate on) {
        return key(one, on).equals(key(other, on));
    }

    /** By which an FIR is found within its station, at most 60 characters, and never {@link #UNKEYED}. @param on as for {@link #areSame} */
    public static String key(String written, LocalDate on) {
        return Typed.cut(plain(written, on), LONGEST);
    }

    private static String plain(String written, LocalDate on) {
        String line = Typed.line(written).replace(" ", "").toUpperCase(Locale.ROOT);
        Matcher parts = NUMBER_AND_YEAR.matcher(line);
        if (!parts.matches()) return "=" + line;
        int year = Integer.parseInt(parts.group(2));
        if (year < CENTURY) year += on.getYear() / CENTURY * CENTURY;
        return parts.group(1) + "/" + year;
    }
}
