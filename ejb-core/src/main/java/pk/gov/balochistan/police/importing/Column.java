package pk.gov.balochistan.police.importing;

import pk.gov.balochistan.police.sheet.SheetColumn;

/** The columns of a sheet, by the word in its first row. */
public enum Column implements SheetColumn {
    /** The number by which the source knows the complaint. */
    REFERENCE,
    RECEIVED,
    NAME,
    CNIC,
    PHONE,
    DISTRICT,
    STATION,
    CATEGORY,
    TEXT,
    LANGUAGE,
    /** Whether the citizen agreed to texts; nobody asked where it says nothing. */
    TEXTS,
    /** Belt number of the officer complained of. */
    OFFICER,
    /** Who else in the police is complained of, in words. */
    ACCUSED;

    @Override
    public boolean isOptional() {
        return this == OFFICER || this == ACCUSED;
    }

    @Override
    public String textKey() {
        return "importing.column." + name();
    }
}
