package pk.gov.balochistan.police.picket;

/** The least that is told by text of a CNIC. */
public enum TextAnswer {
    /** An entry in force, or a live warrant or proclamation on record. */
    WANTED,
    /** Missing, and nothing else. */
    MISSING,
    RECORD,
    NO_RECORD
}
