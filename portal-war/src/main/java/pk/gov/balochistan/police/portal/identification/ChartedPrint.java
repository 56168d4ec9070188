package pk.gov.balochistan.police.portal.identification;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import pk.gov.balochistan.police.imaging.Drawn;
import pk.gov.balochistan.police.portal.shared.paper.PaperFonts;

/** A print enlarged, with numbered points on it, as it is charted for a court. */
final class ChartedPrint {
    /** Dots to the inch of the enlargement, whatever the image has: lines of ridges stay apart. */
    private static final double DPI = 1000;

    private static final Color POINT = new Color(0xb0, 0x00, 0x20);
    private static final float RING = 9;
    private static final float DIGITS = 24;

    /** A place in pixels of the print's own image. */
    record Point(int x, int y) {}

    private ChartedPrint() {}

    /** @param png of the print @param dpi of it @param points numbered from 1 in this order */
    static BufferedImage draw(byte[] png, int dpi, List<Point> points, PaperFonts fonts) {
        BufferedImage print = Drawn.kept(png);
        double scale = DPI / dpi;
        BufferedImage chart = new BufferedImage(
                (int) Math.ceil(print.getWidth() * scale),
                (int) Math.ceil(print.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D on = chart.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.drawImage(print, AffineTransform.getScaleInstance(scale, scale), null);
        Font font = fonts.digits(PaperFonts.Face.STRONG, DIGITS);
        for (int i = 0; i < points.size(); i++) {
            mark(on, font, i + 1, points.get(i).x() * scale, points.get(i).y() * scale);
        }
        on.dispose();
        return chart;
    }

    /** The digits stand up and to the right of the ring, on a white edge, so that they are read on dark ridges too. */
    private static void mark(Graphics2D on, Font font, int number, double x, double y) {
        GlyphVector digits = font.createGlyphVector(on.getFontRenderContext(), Integer.toString(number));
        var outline = digits.getOutline((float) x + RING, (float) y - RING);
        var ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
        on.setColor(Color.WHITE);
        on.setStroke(new BasicStroke(6));
        on.draw(outline);
        on.draw(ring);
        on.setColor(POINT);
        on.setStroke(new BasicStroke(3));
        on.draw(ring);
        on.fill(outline);
    }
}
