package pk.gov.balochistan.police.printfolder;

import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.sheet.SheetColumn;

/** The columns of a list of files, by the word in its first row. */
public enum PrintColumn implements SheetColumn {
    /** Its name within the folder. */
    FILE,
    KIND,
    /** Number of the record here; or one of the two that follow. Where more than one is given they must agree. */
    RECORD,
    /** Number of the person in the old register that the batch names. */
    REFERENCE,
    CNIC,
    /** With the day of the offence the entry of the record. */
    SECTION,
    OCCURRED,
    /** ARRESTED, CONVICTED or ORDERED. */
    STANDING,
    COURT,
    ORDER,
    ORDERED,
    /** The day on which it was taken of the person. */
    TAKEN,
    /** Dots an inch of a card whose file does not say it. */
    DPI,
    /** Where the form lies on a card, in pixels: left, top, width and height. */
    FORM,
    /** What a mark is. */
    WORDS;

    private static final Set<PrintColumn> OPTIONAL =
            EnumSet.of(RECORD, REFERENCE, CNIC, COURT, ORDER, ORDERED, DPI, FORM, WORDS);

    @Override
    public boolean isOptional() {
        return OPTIONAL.contains(this);
    }

    @Override
    public String textKey() {
        return "printImport.column." + name();
    }
}
