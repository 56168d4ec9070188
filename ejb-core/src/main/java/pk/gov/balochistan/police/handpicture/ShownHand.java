package pk.gov.balochistan.police.handpicture;

import java.util.List;
import pk.gov.balochistan.police.shared.Detailed;

/**
 * A picture to be looked at.
 *
 * @param set the number of its set
 * @param jpeg the smaller one
 * @param boxes where its fingers were cut, or else probably stand, in pixels of the whole one
 */
public record ShownHand(int set, HandPicture picture, byte[] jpeg, List<Box> boxes) implements Detailed {
    @Override
    public String auditDetail() {
        return "set " + set + " picture " + picture.seq() + " " + picture.kind();
    }
}
