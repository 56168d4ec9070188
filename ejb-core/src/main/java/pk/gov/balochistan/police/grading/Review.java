package pk.gov.balochistan.police.grading;

import java.time.LocalDate;
import java.time.Period;

/** When something that is known of persons is looked at again; shown as old from then on. */
public final class Review {
    /** The one place of the term: our own rule, since no statute sets one. */
    public static final Period TERM = Period.ofMonths(12);

    private Review() {}

    /** @param known the day on which it was entered or last found to be so */
    public static LocalDate after(LocalDate known) {
        return known.plus(TERM);
    }
}
