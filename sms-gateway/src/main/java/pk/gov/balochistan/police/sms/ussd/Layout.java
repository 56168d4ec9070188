package pk.gov.balochistan.police.sms.ussd;

import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.coding.SmsCoding;

/**
 * How words fit a screen: 182 characters of the GSM alphabet or 80 of UCS-2, at most seven numbered lines, and 0 to go back.
 * Source: SMS.md, "USSD".
 */
final class Layout {
    /** Lines with a number on one page, the line that turns it among them. */
    static final int MOST_LINES = 7;

    private static final int LONGEST_LABEL = 32;

    private final Language language;

    Layout(Language language) {
        this.language = language;
    }

    /** A line to choose. @param code what choosing it means */
    record Item(String code, String label) {}

    /** The lines of one page. @param more the line after them turns to the next page */
    record Page(List<Item> items, boolean more) {}

    /** Cuts a list into pages. @param tops every line that may stand above them @param zero the line of 0 */
    List<Page> pages(List<String> tops, List<Item> items, String zero) {
        List<Page> pages = new ArrayList<>();
        int from = 0;
        do {
            int count = Math.min(MOST_LINES, items.size() - from);
            Page page = page(items, from, count);
            while (count > 1 && !fits(tops, page, zero)) page = page(items, from, --count);
            pages.add(page);
            from += page.items.size();
        } while (from < items.size());
        return pages;
    }

    private static Page page(List<Item> items, int from, int count) {
        boolean more = from + count < items.size();
        int shown = more && count == MOST_LINES ? count - 1 : count;
        return new Page(List.copyOf(items.subList(from, from + shown)), more);
    }

    private boolean fits(List<String> tops, Page page, String zero) {
        return tops.stream().allMatch(top -> SmsCoding.fitsScreen(show(top, page, zero)));
    }

    String show(String top, Page page, String zero) {
        StringBuilder words = new StringBuilder(top);
        int number = 0;
        for (Item item : page.items) line(words, ++number, item.label);
        if (page.more) line(words, ++number, Texts.text("ussd.more", language));
        return words.append('\n').append(zero).toString();
    }

    private static void line(StringBuilder words, int number, String label) {
        String shown = label.substring(0, whole(label, Math.min(LONGEST_LABEL, label.length())));
        words.append('\n').append(number).append(' ').append(shown);
    }

    /** An answer as the screens on which it is read, cut between words; all but the last say how to go on. */
    List<String> read(String answer) {
        if (SmsCoding.fitsScreen(answer)) return List.of(answer);
        String on = "\n1 " + Texts.text("ussd.more", language) + "\n" + Texts.text("ussd.back", language);
        List<String> screens = new ArrayList<>();
        String rest = answer;
        while (!SmsCoding.fitsScreen(rest)) {
            int end = longest(rest, on);
            screens.add(rest.substring(0, end).strip() + on);
            rest = rest.substring(end).strip();
        }
        screens.add(rest);
        return screens;
    }

    /** Where the longest beginning that fits above the lines that go on ends, between words where there are any. */
    private static int longest(String rest, String on) {
        // Of a beginning that does not fit no longer one does.
        int end = 1;
        int most = Math.min(rest.length(), SmsCoding.LONGEST_SCREEN);
        while (end < most) {
            int middle = (end + most + 1) / 2;
            if (SmsCoding.fitsScreen(rest.substring(0, middle) + on)) end = middle;
            else most = middle - 1;
        }
        int space = rest.lastIndexOf(' ', end);
        return space > 0 ? space : whole(rest, end);
    }

    /** The same place, or the one before where it lies within a character of two units. */
    private static int whole(String text, int end) {
        boolean within = end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
        return within ? end - 1 : end;
    }
}
