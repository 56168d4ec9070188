package pk.gov.balochistan.police.ansinist;

import java.util.List;
import java.util.Map;

/**
 * What a transaction that came in says of fingers.
 *
 * @param originator who wrote it (1.008), at most 60 characters; empty where it does not say
 * @param controlNumber the number under which its writer knows it (1.009), at most 60 characters; empty where it does not say
 * @param images in the order of the file
 * @param untaken fingers of which it says why there is no print, by their position (2.084, 14.018)
 * @param others records that are no image of a finger or say nothing of one, such as a signature or a palm
 */
public record Transaction(
        String originator, String controlNumber, List<FingerImage> images, Map<Integer, Untaken> untaken, int others) {}
