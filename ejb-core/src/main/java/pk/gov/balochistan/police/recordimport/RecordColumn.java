package pk.gov.balochistan.police.recordimport;

import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.sheet.SheetColumn;

/** The columns of a sheet of records, by the word in its first row. */
public enum RecordColumn implements SheetColumn {
    /** The number of the person in the register: lines with the same one are of one person. */
    REFERENCE,
    NAME,
    FATHER,
    CNIC,
    PHONE,
    ADDRESS,
    /** Code of the section, or as it is cited, such as PPC 302. */
    SECTION,
    FIR,
    DISTRICT,
    STATION,
    OCCURRED,
    /** How far the case has come, such as CONVICTED. */
    OUTCOME,
    DECIDED,
    COURT,
    /** Whether the person was under 18 on the day of the offence; no where it says nothing. */
    JUVENILE;

    private static final Set<RecordColumn> OPTIONAL =
            EnumSet.of(FATHER, CNIC, PHONE, ADDRESS, DISTRICT, DECIDED, COURT, JUVENILE);

    @Override
    public boolean isOptional() {
        return OPTIONAL.contains(this);
    }

    @Override
    public String textKey() {
        return "recordImport.column." + name();
    }
}
