package pk.gov.balochistan.police.hotlist;

import pk.gov.balochistan.police.shared.TextKey;

/** What an officer does who meets what is looked for: the first words of an answer, in both languages. */
public enum Instruction implements TextKey {
    /** Keep the person there and call the owner, on whose word alone an arrest rests. */
    DETAIN,
    /** Let go on, and tell the owner where it was. */
    TELL_OWNER,
    /** See that a missing person is safe; no arrest. */
    SEE_SAFE,
    /** Keep the vehicle there and compare engine and chassis; the driver may know nothing of it. */
    STOP_VEHICLE,
    /** Call the owner before anything else: somebody asks that the entry be withdrawn. Never entered, only told. */
    CALL_FIRST,
    /** Possible only: compare, and detain nobody. Told of a name that is like another, never entered. */
    COMPARE;

    /** Key of what is to be known besides. */
    public String moreKey() {
        return "hotlist.more." + name();
    }

    @Override
    public String textKey() {
        return "hotlist.instruction." + name();
    }
}
