package pk.gov.balochistan.police.phototaking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.awt.image.BufferedImage;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import pk.gov.balochistan.police.imaging.Drawn;

/**
 * What a program can measure of a photograph: its size, how sharp it is, its light and its contrast. It says nothing of whom it shows or of
 * how well that person will be known by it; a person looks and decides. The bounds are ours, wide on purpose so that no colour of a skin is
 * held for a fault of the light, and have yet to be tried on photographs of the force's own cameras.
 */
@Embeddable
public class PhotoQuality {
    /** A face narrower or lower than this shows too little of it. */
    static final int LEAST_WIDTH = 480;

    static final int LEAST_HEIGHT = 600;
    private static final int LEAST_MARK = 240;
    private static final int GOOD_MARK = 480;

    /** The longer side at which sharpness is measured, so that it is of the picture and not of the camera's dots. */
    private static final int MEASURED_SIDE = 480;

    private static final int GREYS = 256;
    private static final int DARK = 10;
    private static final int LIGHT = 245;
    private static final int LEAST_SHARPNESS = 12;
    private static final int GOOD_SHARPNESS = 60;
    private static final int LEAST_CONTRAST = 8;
    private static final int GOOD_CONTRAST = 25;
    /** Skin from close by is of one shade, and a dark one has less of it than a light one. */
    private static final int LEAST_OF_MARK = 3;

    private static final int GOOD_OF_MARK = 7;
    private static final int BLACK_MEAN = 20;
    private static final int DARK_MEAN = 50;
    private static final int BRIGHT_MEAN = 215;
    private static final int WHITE_MEAN = 240;
    /** Parts of a thousand that lie at one end of the scale, where nothing can be seen any more. */
    private static final int MUCH_LOST = 500;

    private static final int MOST_LOST = 850;
    private static final int THOUSAND = 1000;

    private int width;
    private int height;
    private int sharpness;

    @Column(name = "mean_light")
    private int meanLight;

    @Column(name = "lost_dark")
    private int lostDark;

    @Column(name = "lost_light")
    private int lostLight;

    private int contrast;

    protected PhotoQuality() {}

    /** All that is measured, in the order of {@link #readFrom}. */
    void writeTo(DataOutput out) throws IOException {
        for (int measure : measures()) out.writeInt(measure);
    }

    int[] measures() {
        return new int[] {width, height, sharpness, meanLight, lostDark, lostLight, contrast};
    }

    static PhotoQuality readFrom(DataInput in) throws IOException {
        PhotoQuality quality = new PhotoQuality();
        quality.width = in.readInt();
        quality.height = in.readInt();
        quality.sharpness = in.readInt();
        quality.meanLight = in.readInt();
        quality.lostDark = in.readInt();
        quality.lostLight = in.readInt();
        quality.contrast = in.readInt();
        return quality;
    }

    /** @param upright the picture as it is kept, at least 3 pixels a side */
    static PhotoQuality of(BufferedImage upright) {
        BufferedImage grey = Drawn.grey(Drawn.within(upright, MEASURED_SIDE));
        int[] dots = grey.getRaster().getSamples(0, 0, grey.getWidth(), grey.getHeight(), 0, (int[]) null);
        PhotoQuality quality = new PhotoQuality();
        quality.width = upright.getWidth();
        quality.height = upright.getHeight();
        quality.measureLight(dots);
        quality.sharpness = sharpness(dots, grey.getWidth(), grey.getHeight());
        return quality;
    }

    private void measureLight(int[] dots) {
        long[] of = new long[GREYS];
        for (int dot : dots) of[dot]++;
        double sum = 0;
        double squares = 0;
        long dark = 0;
        long light = 0;
        for (int grey = 0; grey < GREYS; grey++) {
            sum += (double) grey * of[grey];
            squares += (double) grey * grey * of[grey];
            if (grey <= DARK) dark += of[grey];
            if (grey >= LIGHT) light += of[grey];
        }
        double mean = sum / dots.length;
        meanLight = (int) Math.round(mean);
        contrast = (int) Math.round(Math.sqrt(Math.max(0, squares / dots.length - mean * mean)));
        lostDark = (int) (dark * THOUSAND / dots.length);
        lostLight = (int) (light * THOUSAND / dots.length);
    }

    /** The variance of the Laplacian: how much each dot differs from its four neighbours. Source: Pech-Pacheco et al., ICPR 2000. */
    private static int sharpness(int[] dots, int width, int height) {
        double sum = 0;
        double squares = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int here = y * width + x;
                int differs =
                        4 * dots[here] - dots[here - 1] - dots[here + 1] - dots[here - width] - dots[here + width];
                sum += differs;
                squares += (double) differs * differs;
            }
        }
        double count = (width - 2.0) * (height - 2.0);
        return (int) Math.round(squares / count - (sum / count) * (sum / count));
    }

    /** One of each quality: size, sharpness, light, contrast. */
    public List<Verdict> verdicts(PhotoSide side) {
        return List.of(size(side), sharp(), light(), contrast(side));
    }

    /** The worst of them. */
    public Verdict.Level level(PhotoSide side) {
        return verdicts(side).stream().map(Verdict::level).max(Enum::compareTo).orElseThrow();
    }

    private Verdict size(PhotoSide side) {
        if (side != PhotoSide.MARK)
            return width < LEAST_WIDTH || height < LEAST_HEIGHT ? Verdict.SIZE_BAD : Verdict.SIZE_GOOD;
        int least = Math.min(width, height);
        if (least < LEAST_MARK) return Verdict.SIZE_BAD;
        return least < GOOD_MARK ? Verdict.SIZE_POOR : Verdict.SIZE_GOOD;
    }

    private Verdict sharp() {
        if (sharpness < LEAST_SHARPNESS) return Verdict.SHARP_BAD;
        return sharpness < GOOD_SHARPNESS ? Verdict.SHARP_POOR : Verdict.SHARP_GOOD;
    }

    private Verdict light() {
        if (meanLight < BLACK_MEAN || lostDark > MOST_LOST) return Verdict.LIGHT_BLACK;
        if (meanLight > WHITE_MEAN || lostLight > MOST_LOST) return Verdict.LIGHT_WHITE;
        if (meanLight < DARK_MEAN || lostDark > MUCH_LOST) return Verdict.LIGHT_DARK;
        return meanLight > BRIGHT_MEAN || lostLight > MUCH_LOST ? Verdict.LIGHT_BRIGHT : Verdict.LIGHT_GOOD;
    }

    private Verdict contrast(PhotoSide side) {
        boolean isMark = side == PhotoSide.MARK;
        if (contrast < (isMark ? LEAST_OF_MARK : LEAST_CONTRAST)) return Verdict.CONTRAST_BAD;
        return contrast < (isMark ? GOOD_OF_MARK : GOOD_CONTRAST) ? Verdict.CONTRAST_POOR : Verdict.CONTRAST_GOOD;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
