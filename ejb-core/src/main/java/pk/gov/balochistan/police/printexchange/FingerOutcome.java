package pk.gov.balochistan.police.printexchange;

import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * What came of a finger, or of an image, of a transaction.
 *
 * @param finger UNKNOWN for an image of several fingers, a palm or a position that the standard does not name
 * @param refusal why it was not taken; null unless it was refused
 */
public record FingerOutcome(Finger finger, Kind kind, RuleViolation refusal) {
    /** What came of it. */
    public enum Kind implements TextKey {
        TAKEN,
        /** It is said that there is none to take. */
        MARKED,
        /** The set has it, or says why not; that stays. */
        KNOWN,
        /** Another image of the same finger was taken. */
        LEFT_OUT,
        REFUSED;

        @Override
        public String textKey() {
            return "nist.outcome." + name();
        }
    }

    static FingerOutcome of(Finger finger, Kind kind) {
        return new FingerOutcome(finger, kind, null);
    }

    static FingerOutcome refused(Finger finger, RuleViolation refusal) {
        return new FingerOutcome(finger, Kind.REFUSED, refusal);
    }
}
