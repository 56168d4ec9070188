package pk.gov.balochistan.police.handpicture;

import java.util.Arrays;
import java.util.List;

/**
 * A picture as it is kept: drawn anew, in grey.
 *
 * @param dpi dots an inch; null where neither its head nor whoever sent it says
 * @param boxes where its fingers probably stand; none while its scale is not known, or of a palm
 * @param view the same as JPEG, of at most 1,600 pixels a side
 * @param png each pixel of it
 */
public record ReadPicture(Integer dpi, int width, int height, List<Box> boxes, byte[] view, byte[] png) {
    @Override
    public boolean equals(Object other) {
        return other instanceof ReadPicture that && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    /** Its size alone: it is a person's, and no log shall hold it. */
    @Override
    public String toString() {
        return "ReadPicture[" + width + " by " + height + "]";
    }
}
