package pk.gov.balochistan.police.attachment;

import java.awt.image.BufferedImage;
import java.util.EnumSet;
import pk.gov.balochistan.police.imaging.CameraPicture;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.imaging.PictureBounds;
import pk.gov.balochistan.police.imaging.PictureFile;
import pk.gov.balochistan.police.imaging.PictureKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A picture drawn anew: upright as the camera held it, and without where, when and by what it was taken. */
final class CleanPicture {
    /** Larger ones are refused unread: no camera of a phone takes them, and a bomb says so in its head. */
    static final long MOST_PIXELS = 120_000_000;

    /** What is kept: a sheet of A4 at 300 dots an inch is 8.7 million. */
    static final long KEPT_PIXELS = 10_000_000;

    private static final float QUALITY = 0.9f;

    private CleanPicture() {}

    /** @throws RuleViolation attachment.refusal.pixels, attachment.refusal.unreadable */
    static byte[] of(byte[] content, PictureKind kind) {
        // How large a file may be is asked of every kind of file alike; a picture may have any form.
        PictureBounds bounds =
                new PictureBounds(EnumSet.of(kind), Integer.MAX_VALUE, Integer.MAX_VALUE, MOST_PIXELS, 1);
        try {
            return PictureFile.read(content, bounds, reader -> {
                BufferedImage picture = CameraPicture.read(reader, KEPT_PIXELS);
                return kind == PictureKind.JPEG ? Drawn.jpeg(picture, QUALITY) : Drawn.png(picture);
            });
        } catch (RuleViolation refusal) {
            if (refusal.key().equals("image.pixels"))
                throw new RuleViolation("attachment.refusal.pixels", MOST_PIXELS / 1_000_000);
            throw FileKind.unreadable();
        }
    }
}
