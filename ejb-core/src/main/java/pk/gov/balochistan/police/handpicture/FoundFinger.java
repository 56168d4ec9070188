package pk.gov.balochistan.police.handpicture;

import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.printtaking.PrintQuality;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * What one box of a picture gave.
 *
 * @param quality null where it was refused, or is said to be missing or bandaged
 * @param refusal why it is no print; null where it is one
 * @param like the other finger that it looks like more than like its own; null where it looks like none
 * @param isTaken whether it is in the set now
 */
public record FoundFinger(Box box, PrintQuality quality, RuleViolation refusal, Finger like, boolean isTaken) {
    /** Whether it is kept without anybody having to say that he looked at it. */
    public boolean isGood() {
        return refusal == null && like == null && quality != null && quality.level() != PrintQuality.Level.AGAIN;
    }

    /** Whether it looks like a finger of the other hand. */
    boolean isOfOtherHand() {
        return like != null && isRight(like) != isRight(box.finger());
    }

    private static boolean isRight(Finger finger) {
        return finger.number() <= Finger.RIGHT_LITTLE.number();
    }
}
