package pk.gov.balochistan.police.prisonrecord;

import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.sheet.SheetColumn;

/** The columns of a sheet of the prisons department, by the word in its first row. */
public enum PrisonColumn implements SheetColumn {
    /** The prison that reports: code or name. */
    PRISON,
    PRISONER_NUMBER,
    /** What happened: admitted, released or transferred. */
    EVENT,
    DAY,
    NAME,
    /** The warrant of an admission, the order of a release or of a transfer, in words. */
    ORDER,
    /** Number of the criminal record, where the prison knows it. */
    RECORD,
    CNIC,
    FATHER,
    /** The case; an admission names it. */
    FIR,
    DISTRICT,
    STATION,
    HELD_AS,
    /** Why somebody was released. */
    REASON,
    /** Whither somebody was transferred. */
    TO_PRISON,
    TO_NUMBER,
    /** Name of a prison outside the province, where one is meant. */
    OUTSIDE;

    private static final Set<PrisonColumn> OPTIONAL = EnumSet.range(RECORD, OUTSIDE);

    @Override
    public boolean isOptional() {
        return OPTIONAL.contains(this);
    }

    @Override
    public String textKey() {
        return "prisonSheet.column." + name();
    }
}
