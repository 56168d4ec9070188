package pk.gov.balochistan.police.supervision;

import java.util.Map;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Narrowing;

/**
 * The figures of one place, kind or channel, each with the list that it opens.
 *
 * @param of what they are of
 * @param categoryCode null where they are of every kind
 * @param narrowing to what the figures of this line are narrowed, whichever of them
 * @param figures those above nought
 */
public record FigureLine<T>(T of, String categoryCode, Narrowing narrowing, Map<Figure, Integer> figures) {
    public int count(Figure figure) {
        return figures.getOrDefault(figure, 0);
    }

    /** The list that holds as many lines as the figure says. */
    public ComplaintFilter opens(Figure figure) {
        return ComplaintFilter.counted(categoryCode, narrowing.with(figure));
    }
}
