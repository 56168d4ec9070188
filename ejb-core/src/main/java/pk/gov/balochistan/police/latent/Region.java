package pk.gov.balochistan.police.latent;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The part of a photograph that shows the trace, in its pixels. @throws RuleViolation latent.region.small below 60 pixels a side */
public record Region(int x, int y, int width, int height) implements Detailed {
    private static final int LEAST_PIXELS = 60;
    private static final double MM_AN_INCH = 25.4;
    /** A rolled finger takes 51 mm with its margin; a palm is not searched. */
    private static final int MOST_MM = 51;

    public Region {
        if (width < LEAST_PIXELS || height < LEAST_PIXELS) throw new RuleViolation("latent.region.small", LEAST_PIXELS);
    }

    boolean isWithin(int ofWidth, int ofHeight) {
        return x >= 0 && y >= 0 && (long) x + width <= ofWidth && (long) y + height <= ofHeight;
    }

    /** @throws RuleViolation latent.region.large: more than a finger takes */
    void requireFinger(int dpi) {
        long mm = Math.round(Math.max(width, height) * MM_AN_INCH / dpi);
        if (mm > MOST_MM) throw new RuleViolation("latent.region.large", mm, MOST_MM);
    }

    boolean holds(int atX, int atY) {
        return atX >= x && atX < x + width && atY >= y && atY < y + height;
    }

    @Override
    public String auditDetail() {
        return "region " + x + " " + y + " " + width + " " + height;
    }
}
