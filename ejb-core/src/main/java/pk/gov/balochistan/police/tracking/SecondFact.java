package pk.gov.balochistan.police.tracking;

/** What whoever looked at a case showed beside its number, as the trail says it: which kind of thing, and never the thing. */
public enum SecondFact {
    NONE,
    /** One that is not the complainant's. */
    WRONG,
    /** One that was not looked at, as too many wrong ones came before. */
    RESTING,
    /** Last four digits of the phone. */
    PHONE,
    /** Last four digits of the identity card. */
    CNIC,
    /** The return code. */
    CODE,
    /** Last four digits of either, with the day's code that STATUS told the complainant's own phone. */
    TEXTED,
    /** A text or a menu of the complainant's own phone. */
    OWN_PHONE;

    boolean opens() {
        return compareTo(PHONE) >= 0;
    }
}
