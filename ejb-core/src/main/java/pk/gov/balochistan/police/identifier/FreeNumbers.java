package pk.gov.balochistan.police.identifier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Draws public numbers at random, and again where a drawn one is taken. What it drew lately is remembered here, since the mapper
 * writes only at the end of a transaction and a query would not see it. Of two transactions that draw the same at the same
 * moment, the later is refused by the database. Serves one transaction at a time.
 *
 * @param <T> a number, equal where its digits are
 */
public final class FreeNumbers<T> {
    /** With a million numbers of ten digits a draw is taken once in 900 times; ten in a row mean a broken source. */
    private static final int MOST_DRAWS = 10;

    /** More than one transaction draws: the gateway answers at most 200 texts in one. */
    private static final int REMEMBERED = 1000;

    private final Supplier<T> source;
    private final Predicate<T> isTaken;
    private final Set<T> drawn = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<T, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * @param source where numbers come from
     * @param isTaken whether a row of the database has it
     */
    public FreeNumbers(Supplier<T> source, Predicate<T> isTaken) {
        this.source = source;
        this.isTaken = isTaken;
    }

    /** @throws IllegalStateException when ten draws were all taken */
    public T next() {
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            T number = source.get();
            if (drawn.add(number) && !isTaken.test(number)) return number;
        }
        throw new IllegalStateException("no number was free in " + MOST_DRAWS + " draws");
    }
}
