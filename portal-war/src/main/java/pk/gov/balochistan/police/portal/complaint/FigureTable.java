package pk.gov.balochistan.police.portal.complaint;

import java.util.List;
import java.util.function.Function;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.supervision.FigureLine;
import pk.gov.balochistan.police.worklist.Figure;

/** One breakdown of the figures as a table in the reader's words. */
public class FigureTable {
    private final String name;
    private final String title;
    private final List<Row> rows;

    /** One line. @param address of the figures of that place; empty where there are none of its own */
    public record Row(String words, String address, List<Tile> cells) {
        public boolean isLeading() {
            return !address.isEmpty();
        }
    }

    /**
     * @param name part of the ids on the page
     * @param words what a line is called
     * @param inside address of the figures under what a line is of; empty for none
     */
    <T> FigureTable(
            String name,
            String title,
            List<FigureLine<T>> lines,
            Function<T, String> words,
            Function<FigureLine<T>, String> inside,
            PageTexts texts,
            String portal) {
        this.name = name;
        this.title = title;
        this.rows = lines.stream()
                .map(line -> new Row(words.apply(line.of()), inside.apply(line), cells(line, texts, portal)))
                .toList();
    }

    /** The figures of a line, in the order of their constants. @param portal the path before every address */
    static List<Tile> cells(FigureLine<?> line, PageTexts texts, String portal) {
        return Figure.SUPERVISED.stream()
                .map(figure -> new Tile(
                        portal + WorklistAddress.of(line.opens(figure)), line.count(figure), texts.name(figure)))
                .toList();
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public List<Row> getRows() {
        return rows;
    }
}
