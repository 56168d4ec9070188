package pk.gov.balochistan.police.askedfinger;

import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * One finger as it is sent from a picket.
 *
 * @param content the image's file; null where none was sent
 * @param dpi dots per inch; null where the image says it
 * @throws RuleViolation prints.finger.none, finger.ground.none
 */
public record NewFinger(Finger finger, FingerGround ground, byte[] content, Integer dpi) implements Detailed {
    public NewFinger {
        finger(finger);
        ground(ground);
    }

    /** @throws RuleViolation prints.finger.none where none is said or not which */
    public static Finger finger(Finger said) {
        if (said == null || said == Finger.UNKNOWN) throw new RuleViolation("prints.finger.none");
        return said;
    }

    /** @throws RuleViolation finger.ground.none */
    public static FingerGround ground(FingerGround said) {
        if (said == null) throw new RuleViolation("finger.ground.none");
        return said;
    }

    @Override
    public String auditDetail() {
        return finger + " " + ground;
    }
}
