package pk.gov.balochistan.police.accuracy;

import pk.gov.balochistan.police.description.Trait;

/**
 * Two prints of one finger, as two examiners decided apart from each other, and what the matcher says of them.
 *
 * @param isTrace whether one of them was left at a scene
 * @param score of the two
 * @param strangers scores of the one that was sought against prints of other persons
 * @param sex as the record describes it; null where it does not
 * @param age in years when it was decided; null where the year of birth is not known
 */
record ConfirmedPair(boolean isTrace, double score, double[] strangers, Trait sex, Integer age) {
    /** Whether it is likelier than every print of another. */
    boolean isFirst() {
        for (double stranger : strangers) if (stranger >= score) return false;
        return true;
    }
}
