package pk.gov.balochistan.police.portal.closing;

import pk.gov.balochistan.police.portal.shared.PageTexts;

/** The way from one page of a list to the next, as numbers for its address. */
public final class ListSteps {
    private static final int SIZE = 25;

    private final int first;
    private final int rows;
    private final int count;

    /** @param first of the rows shown, counted from 0 @param count of the whole list, as far as it is counted */
    ListSteps(int first, int rows, int count) {
        this.first = first;
        this.rows = rows;
        this.count = count;
    }

    /** {@code 500+} where it was not counted on. */
    static String count(int count, int atMost, PageTexts texts) {
        return texts.of("callSheet.count", count > atMost ? atMost + "+" : Integer.toString(count));
    }

    public boolean isBefore() {
        return first > 0;
    }

    public boolean isMore() {
        return first + rows < count;
    }

    /** Counted from 0. */
    public int getPage() {
        return first / SIZE;
    }
}
