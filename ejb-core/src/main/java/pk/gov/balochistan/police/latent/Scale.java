package pk.gov.balochistan.police.latent;

import java.math.BigDecimal;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * How large a photograph is: two marks on the ruler that lies in it, in pixels from the left and from above, and the millimetres between them.
 *
 * @param mm 1 to 300
 * @throws RuleViolation latent.scale.mm, latent.scale.near where the marks are so near that a pixel matters, latent.scale.range
 */
public record Scale(int x1, int y1, int x2, int y2, BigDecimal mm) implements Detailed {
    private static final double MM_AN_INCH = 25.4;
    /** Marked a pixel wrong at each end, the scale is then at most four in a hundred off. */
    private static final int LEAST_PIXELS = 50;

    private static final BigDecimal MOST_MM = new BigDecimal(300);
    /** Below 250 the extractor sees no ridges; above 2,400 no finger fits the picture. */
    private static final int LEAST_DPI = 250;

    private static final int MOST_DPI = 2_400;

    public Scale {
        if (mm == null || mm.compareTo(BigDecimal.ONE) < 0 || mm.compareTo(MOST_MM) > 0 || mm.scale() > 2)
            throw new RuleViolation("latent.scale.mm", MOST_MM.intValue());
        double pixels = Math.hypot(x2 - x1, y2 - y1);
        if (pixels < LEAST_PIXELS) throw new RuleViolation("latent.scale.near", LEAST_PIXELS);
        long dpi = Math.round(pixels / mm.doubleValue() * MM_AN_INCH);
        if (dpi < LEAST_DPI || dpi > MOST_DPI) throw new RuleViolation("latent.scale.range", dpi, LEAST_DPI, MOST_DPI);
    }

    /** Dots per inch, 250 to 2,400. */
    public int dpi() {
        return (int) Math.round(Math.hypot(x2 - x1, y2 - y1) / mm.doubleValue() * MM_AN_INCH);
    }

    boolean isWithin(int width, int height) {
        return Math.min(x1, x2) >= 0 && Math.min(y1, y2) >= 0 && Math.max(x1, x2) < width && Math.max(y1, y2) < height;
    }

    @Override
    public String auditDetail() {
        return "scale " + dpi() + " dpi";
    }
}
