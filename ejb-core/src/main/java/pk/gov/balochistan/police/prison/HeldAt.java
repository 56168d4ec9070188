package pk.gov.balochistan.police.prison;

import java.util.Locale;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * Where a person is held, and as which prisoner.
 *
 * @param prison code of the list
 * @param outside name of a prison outside the province, 3 to 120 characters; null for one of the list
 * @param number the prisoner's number there, 1 to 40 characters
 */
public record HeldAt(String prison, String outside, String number) {
    /** @throws RuleViolation prison.unknown, prison.outside, prison.number */
    public HeldAt {
        if (prison == null) throw new RuleViolation("prison.unknown");
        outside = prison.equals(Prison.OTHER) ? Typed.within(outside, 3, 120, "prison.outside") : null;
        number = Typed.within(number, 1, 40, "prison.number");
    }

    /** The same for the same number of the same prison, however it is written. */
    String numberKey() {
        String plain = Typed.line(number).replace(" ", "").toUpperCase(Locale.ROOT);
        return outside == null ? plain : plain + "@" + Typed.folded(outside);
    }

    /** The same for the same prisoner's number of the same prison, however they are written. */
    public String sameAs() {
        return prison + "/" + numberKey();
    }

    /** Whether it is the same prison. */
    boolean isWhere(HeldAt other) {
        return prison.equals(other.prison)
                && (outside == null || Typed.folded(outside).equals(Typed.folded(other.outside)));
    }

    /** Whether it is the same number of the same prison, however they are written. */
    public boolean isSameAs(HeldAt other) {
        return sameAs().equals(other.sameAs());
    }

    @Override
    public String toString() {
        return prison + " no. " + number;
    }
}
