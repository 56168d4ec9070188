package pk.gov.balochistan.police.firlist;

import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.worklist.Period;

/**
 * Which requests for an FIR are listed. It narrows the scope and never widens it.
 *
 * @param placeCode the place under which the case lies, itself among them; null for everywhere
 * @param placeAlone of that place itself alone
 * @param period in which it was made, for what is counted of a period
 */
public record FirFilter(FirFigure figure, String placeCode, boolean placeAlone, Period period) {
    public FirFilter {
        figure = figure == null ? FirFigure.TO_ANSWER : figure;
        placeCode = Typed.textOrNull(placeCode);
        placeAlone = placeAlone && placeCode != null;
        period = period == null ? Period.MONTH : period;
    }

    /** A pile of the reader's posts. */
    public static FirFilter pile(FirFigure pile) {
        return new FirFilter(pile, null, false, null);
    }
}
