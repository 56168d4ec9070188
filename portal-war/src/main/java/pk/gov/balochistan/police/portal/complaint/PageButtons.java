package pk.gov.balochistan.police.portal.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.worklist.ComplaintLists;
import pk.gov.balochistan.police.worklist.Worklist;

/** The buttons below a list that lead to its other pages, and the words that say which rows are shown. */
class PageButtons {
    private static final int NUMBERS_EITHER_SIDE = 3;

    private final Language language;
    private final int page;
    private final int last;
    private final String span;

    /** One button. @param page counted from 0 @param current its {@code aria-current}: {@code page} or {@code false} */
    public record Button(String name, int page, String words, String label, String current) {}

    /**
     * @param first row shown first, counted from 0, on a page that there is
     * @param size rows of a page
     * @param rows shown on this page
     * @param count of the whole list, up to {@link ComplaintLists#COUNTED_AT_MOST} and one more: there the pages end
     */
    PageButtons(int first, int size, int rows, int count, Language language) {
        this.language = language;
        this.page = first / size;
        this.last = Worklist.lastPage(count, size);
        this.span = rows == 0 ? "" : text("worklist.span", first + 1, first + rows, figure(count));
    }

    /** A count as people read it: {@code 500+} where it was not counted on. */
    static String figure(int count) {
        return count > ComplaintLists.COUNTED_AT_MOST ? ComplaintLists.COUNTED_AT_MOST + "+" : Integer.toString(count);
    }

    List<Button> buttons() {
        if (last == 0) return List.of();
        List<Button> buttons = new ArrayList<>();
        if (page > 0) buttons.add(step("before", page - 1));
        IntStream.rangeClosed(Math.max(0, page - NUMBERS_EITHER_SIDE), Math.min(last, page + NUMBERS_EITHER_SIDE))
                .mapToObj(this::number)
                .forEach(buttons::add);
        if (page < last) buttons.add(step("after", page + 1));
        return buttons;
    }

    private Button step(String name, int to) {
        String words = text("worklist." + name);
        return new Button(name, to, words, words, "false");
    }

    private Button number(int to) {
        String number = Integer.toString(to + 1);
        return new Button(number, to, number, text("worklist.page", number), to == page ? "page" : "false");
    }

    private String text(String key, Object... arguments) {
        return Texts.text(key, language, arguments);
    }

    String span() {
        return span;
    }
}
