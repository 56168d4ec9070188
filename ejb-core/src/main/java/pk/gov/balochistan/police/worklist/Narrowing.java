package pk.gov.balochistan.police.worklist;

import java.io.Serializable;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What a figure of the supervision asks of the list beside pile, state and kind. It narrows the scope and never widens it.
 *
 * @param figure null for every case
 * @param placeCode the place under which the case lies, itself among them; null for everywhere
 * @param placeAlone of that place itself alone: what names none under it
 * @param channel null for every channel
 * @param accusedRung the highest rung complained of in words, in cases handed in during the period; null for any or none
 * @param officer belt number of whoever has the case, or {@link #NOBODY}; null for anybody or nobody
 * @param accused belt number of an officer complained of, in cases handed in during the period; null for any or none
 * @param period of the figures that have one, and of {@code accusedRung} and {@code accused}
 */
public record Narrowing(
        Figure figure,
        String placeCode,
        boolean placeAlone,
        Channel channel,
        Integer accusedRung,
        String officer,
        String accused,
        Period period)
        implements Serializable {
    /** In place of a belt number: cases that no officer has. It is none, for those have digits. */
    public static final String NOBODY = "nobody";

    /** Leaves the list as it is. */
    public static final Narrowing NONE = under(null, false, null);

    /** What is no belt number is passed over, so that an odd address still opens. */
    public Narrowing {
        placeCode = Typed.textOrNull(placeCode);
        period = period == null ? Period.MONTH : period;
        placeAlone = placeAlone && placeCode != null;
        officer = NOBODY.equals(officer) ? NOBODY : belt(officer);
        accused = belt(accused);
    }

    private static String belt(String typed) {
        try {
            BeltNumber number = BeltNumber.parseOrNull(typed);
            return number == null ? null : number.value();
        } catch (RuleViolation malformed) {
            return null;
        }
    }

    /** Under a place. @param alone of the place itself alone */
    public static Narrowing under(String placeCode, boolean alone, Period period) {
        return new Narrowing(null, placeCode, alone, null, null, null, null, period);
    }

    /** Of these the cases of one figure; null for every case. */
    public Narrowing with(Figure counted) {
        return new Narrowing(counted, placeCode, placeAlone, channel, accusedRung, officer, accused, period);
    }

    /** Of these what came in by a channel; null for every channel. */
    public Narrowing with(Channel by) {
        return new Narrowing(figure, placeCode, placeAlone, by, accusedRung, officer, accused, period);
    }

    /** Of these what is about a rung; null for any or none. */
    public Narrowing about(Integer rung) {
        return new Narrowing(figure, placeCode, placeAlone, channel, rung, officer, accused, period);
    }

    /** Of these what an officer has; {@link #NOBODY} for what none has, null for whoever has it. */
    public Narrowing had(String by) {
        return new Narrowing(figure, placeCode, placeAlone, channel, accusedRung, by, accused, period);
    }

    /** Of these what complains of an officer by number; null for any or none. */
    public Narrowing accusing(String whom) {
        return new Narrowing(figure, placeCode, placeAlone, channel, accusedRung, officer, whom, period);
    }

    /** The same wherever the case lies. */
    public Narrowing everywhere() {
        return new Narrowing(figure, null, false, channel, accusedRung, officer, accused, period);
    }

    /** Whether it asks what was complained of, which is read by the day on which it was handed in. */
    boolean isOfAccused() {
        return accusedRung != null || accused != null;
    }

    boolean isNone() {
        return equals(under(null, false, period));
    }
}
