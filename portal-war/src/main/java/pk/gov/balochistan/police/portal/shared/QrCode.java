package pk.gov.balochistan.police.portal.shared;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A QR code: as lines of an SVG, which stands in the page itself, so that no picture is fetched and nothing of it enters an address;
 * or as a shape to be drawn on paper.
 *
 * @param size squares on a side, with the white edge of four that ISO/IEC 18004 asks for
 * @param bars the dark squares, those beside each other as one
 */
public record QrCode(int size, List<Bar> bars) {
    /** Dark squares in a row. */
    public record Bar(int x, int y, int length) {}

    private static final int EDGE = 4;

    /** @param text what a camera reads, at most some 300 letters */
    public static QrCode of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(squares.getWidth() + 2 * EDGE, bars(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException("text too long for a QR code", e);
        }
    }

    private static List<Bar> bars(ByteMatrix squares) {
        List<Bar> bars = new ArrayList<>();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) x++;
                if (x > from) bars.add(new Bar(from + EDGE, y + EDGE, x - from));
            }
        }
        return bars;
    }

    public int getSize() {
        return size;
    }

    /** Of the dark squares, for {@code <path d="…">}. */
    public String getPath() {
        return bars.stream()
                .map(bar -> "M" + bar.x + " " + bar.y + "h" + bar.length + "v1h-" + bar.length + "z")
                .collect(Collectors.joining());
    }

    /** The dark squares, each one unit wide. */
    public Path2D shape() {
        Path2D shape = new Path2D.Float();
        bars.forEach(bar -> shape.append(new Rectangle2D.Float(bar.x, bar.y, bar.length, 1), false));
        return shape;
    }
}
