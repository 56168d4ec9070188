package pk.gov.balochistan.police.lawfultaking;

import pk.gov.balochistan.police.shared.TextKey;

/** What was wrong with a set that should never have been begun; the set keeps its name as the reason for which it was withdrawn. */
public enum Mistake implements TextKey {
    /** The ground or the person: whoever gave it up did not say which. */
    MISTAKEN,
    /** It is of another person than the one of the record, and always was. */
    OF_ANOTHER,
    /** The law gave no ground to take it, or another than was stated. */
    UNGROUNDED;

    @Override
    public String textKey() {
        return "taking.mistake." + name();
    }

    /** What was wrong with a set that was withdrawn for this; null where it was withdrawn for something else, or not at all. */
    public static Mistake of(String withdrawnWhy) {
        for (Mistake one : values()) if (one.name().equals(withdrawnWhy)) return one;
        return null;
    }
}
