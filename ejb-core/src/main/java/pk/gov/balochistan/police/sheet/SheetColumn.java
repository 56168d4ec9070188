package pk.gov.balochistan.police.sheet;

import java.util.Locale;
import pk.gov.balochistan.police.shared.TextKey;

/** A column of a kind of sheet, by the word in its first row. */
public interface SheetColumn extends TextKey {
    /** As the constant is called. */
    String name();

    /** The word that stands in the first row, in small letters. */
    default String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a sheet may go without it. */
    boolean isOptional();
}
