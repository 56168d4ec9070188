package pk.gov.balochistan.police.handpicture;

import java.util.List;
import pk.gov.balochistan.police.shared.Detailed;

/** What the boxes of a picture gave. */
public record FoundFingers(int set, int picture, List<FoundFinger> fingers) implements Detailed {
    /** Whether two or more look like fingers of the other hand: the hands were exchanged. */
    public boolean isExchanged() {
        return fingers.stream().filter(FoundFinger::isOfOtherHand).count() > 1;
    }

    /** Whether all that were looked at are good. */
    public boolean isGood() {
        return fingers.stream().allMatch(FoundFinger::isGood);
    }

    public long taken() {
        return fingers.stream().filter(FoundFinger::isTaken).count();
    }

    @Override
    public String auditDetail() {
        return "set " + set + " picture " + picture + ", " + taken() + " of " + fingers.size() + " taken";
    }
}
