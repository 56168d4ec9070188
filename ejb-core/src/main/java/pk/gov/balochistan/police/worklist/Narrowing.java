package pk.gov.balochistan.police.worklist;

import java.io.Serializable;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What a figure of the supervision asks of the list beside pile, state and kind. It narrows the scope and never widens it.
 *
 * @param figure null for every case
 * @param placeCode the place under which the case lies, itself among them; null for everywhere
 * @param placeAlone of that place itself alone: what names none under it
 * @param channel null for every channel
 * @param accusedRung the highest rung complained of in words, in cases handed in during the period; null for any or none
 * @param period of the figures that have one, and of {@code accusedRung}
 */
public record Narrowing(
        Figure figure, String placeCode, boolean placeAlone, Channel channel, Integer accusedRung, Period period)
        implements Serializable {
    /** Leaves the list as it is. */
    public static final Narrowing NONE = new Narrowing(null, null, false, null, null, null);

    public Narrowing {
        placeCode = Typed.textOrNull(placeCode);
        period = period == null ? Period.MONTH : period;
        placeAlone = placeAlone && placeCode != null;
    }

    /** Under a place. @param alone of the place itself alone */
    public static Narrowing under(String placeCode, boolean alone, Period period) {
        return new Narrowing(null, placeCode, alone, null, null, period);
    }

    /** Of these the cases of one figure; null for every case. */
    public Narrowing with(Figure counted) {
        return new Narrowing(counted, placeCode, placeAlone, channel, accusedRung, period);
    }

    /** Of these what came in by a channel; null for every channel. */
    public Narrowing with(Channel by) {
        return new Narrowing(figure, placeCode, placeAlone, by, accusedRung, period);
    }

    /** Of these what is about a rung; null for any or none. */
    public Narrowing about(Integer rung) {
        return new Narrowing(figure, placeCode, placeAlone, channel, rung, period);
    }

    /** The same wherever the case lies. */
    public Narrowing everywhere() {
        return new Narrowing(figure, null, false, channel, accusedRung, period);
    }

    boolean isNone() {
        return equals(new Narrowing(null, null, false, null, null, period));
    }
}
