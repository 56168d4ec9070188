package pk.gov.balochistan.police.handpicture;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.printtaking.FingerState;

/**
 * What is to be taken of a picture.
 *
 * @param boxes of the fingers that are cut out; of a finger of this kind that the set has it takes the place
 * @param untaken fingers that are missing or bandaged
 * @param isAccepted somebody looked at those that should be taken again or look like another finger, and they are kept as well
 */
public record SaidOfBoxes(List<Box> boxes, Map<Finger, FingerState> untaken, boolean isAccepted) {}
