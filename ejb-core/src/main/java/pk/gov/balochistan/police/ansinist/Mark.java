package pk.gov.balochistan.police.ansinist;

/** The characters that part what a record says. Source: ANSI/NIST-ITL 1-2011, annex B (traditional encoding), information separators. */
final class Mark {
    /** After a record. */
    static final char FS = 0x1c;
    /** After a field. */
    static final char GS = 0x1d;
    /** After a subfield. */
    static final char RS = 0x1e;
    /** After an item of a subfield. */
    static final char US = 0x1f;

    private Mark() {}
}
