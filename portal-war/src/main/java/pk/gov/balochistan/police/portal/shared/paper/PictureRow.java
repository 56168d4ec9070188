package pk.gov.balochistan.police.portal.shared.paper;

import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.List;
import pk.gov.balochistan.police.portal.shared.paper.PaperFonts.Face;

/**
 * Three pictures of four by five across a paper, each in a frame below its number. Lengths are points.
 *
 * @param left of the paper's margin
 * @param right of the other one
 * @param missing what stands in a frame without a picture
 */
record PictureRow(PaperFonts fonts, boolean rightToLeft, float left, float right, String missing) {
    static final int ACROSS = 3;
    private static final float GAP = 8;
    private static final float FRAME = 194;
    private static final float NUMBERED = 24;
    static final float HEIGHT = FRAME + NUMBERED;
    private static final float LARGE = 14;
    private static final float SMALL = 9;

    /** @param pictures at most three; one of which the image is null is missing */
    void draw(Graphics2D page, float top, List<Paper.Picture> pictures) {
        float cell = (right - left - (ACROSS - 1) * GAP) / ACROSS;
        for (int at = 0; at < pictures.size(); at++) {
            float along = at * (cell + GAP);
            float x = rightToLeft ? right - cell - along : left + along;
            BufferedImage image = pictures.get(at).image();
            line(page, pictures.get(at).caption(), Face.STRONG, LARGE, x, cell, top);
            if (image == null) line(page, missing, Face.TEXT, SMALL, x, cell, top + NUMBERED + FRAME / 2);
            else picture(page, image, x, top + NUMBERED, cell);
            page.draw(new Rectangle2D.Float(x, top + NUMBERED, cell, FRAME));
        }
    }

    private static void picture(Graphics2D page, BufferedImage image, float x, float top, float cell) {
        float scale = Math.min(cell / image.getWidth(), FRAME / image.getHeight());
        AffineTransform to = AffineTransform.getTranslateInstance(x + (cell - image.getWidth() * scale) / 2, top);
        to.scale(scale, scale);
        page.drawImage(image, to, null);
    }

    /** In the middle of its cell. */
    private void line(Graphics2D page, String text, Face face, float size, float x, float cell, float top) {
        AttributedString set = fonts.set(Runs.ordered(text, rightToLeft), face, size);
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        TextLayout line = new TextLayout(set.getIterator(), page.getFontRenderContext());
        line.draw(page, x + (cell - line.getAdvance()) / 2, top + line.getAscent());
    }
}
