package pk.gov.balochistan.police.sheet;

import pk.gov.balochistan.police.shared.TextKey;

/** A column of a kind of sheet, by the word in its first row. */
public interface SheetColumn extends TextKey {
    /** The word that stands in the first row, in small letters. */
    String heading();

    /** Whether a sheet may go without it. */
    boolean isOptional();
}
