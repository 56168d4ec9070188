package pk.gov.balochistan.police.firrequest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Number of an FIR in the register of its station, which begins anew each calendar year. Source: DOMAIN.md 2 (s.154, Form 24.5(1)). */
public record FirNumber(int serial, int year) implements Printed {
    private static final Pattern TYPED = Pattern.compile("(?:FIR)? ?(?:NO\\.?)? ?(\\d{1,5}) ?/ ?(\\d{4})");

    /** The first year of a police register under the Code's predecessors. */
    private static final int FIRST_YEAR = 1861;

    public FirNumber {
        if (serial < 1 || year < FIRST_YEAR) throw new RuleViolation("firRequest.refusal.number");
    }

    /** As it is written on paper, such as {@code 12/2026}. @throws RuleViolation firRequest.refusal.number */
    public static FirNumber parse(String typed) {
        Matcher number = TYPED.matcher(Typed.line(typed).toUpperCase(Locale.ROOT));
        if (!number.matches()) throw new RuleViolation("firRequest.refusal.number");
        return new FirNumber(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2)));
    }

    @Override
    public String printed() {
        return serial + "/" + year;
    }
}
