package pk.gov.balochistan.police.phototaking;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A photograph as it is taken into a set.
 *
 * @param place of the side, or of the mark that is taken again; 0 for a new mark
 * @param markSeq the entry of the description that a new mark is; null where there is none, and for all else
 * @param words what a new mark is, 3 to 120 characters; null where the description says it, and for all else
 * @param content the file; null or empty where none was sent
 * @throws RuleViolation photos.mark.words
 */
public record NewPhoto(int place, Integer markSeq, String words, byte[] content) implements Detailed {
    public NewPhoto {
        boolean isNewMark = place == PhotoSide.MARK.place();
        if (!isNewMark) markSeq = null;
        words = isNewMark && markSeq == null ? Typed.within(words, 3, 120, "photos.mark.words") : null;
    }

    /** One side of the face. */
    public static NewPhoto of(PhotoSide side, byte[] content) {
        return new NewPhoto(side.place(), null, null, content);
    }

    public PhotoSide side() {
        return PhotoSide.at(place);
    }

    @Override
    public String auditDetail() {
        return side() + (place == 0 ? "" : " " + place);
    }
}
