package pk.gov.balochistan.police.portal.shared;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as lines of an SVG, which stands in the page itself: no picture is fetched and nothing of it enters an address.
 *
 * @param size squares on a side, with the white edge of four that ISO/IEC 18004 asks for
 * @param path of the dark squares, for {@code <path d="…">}
 */
public record QrCode(int size, String path) {
    private static final int EDGE = 4;

    /** @param text what a camera reads, at most some 300 letters */
    public static QrCode of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(squares.getWidth() + 2 * EDGE, pathOf(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException("text too long for a QR code", e);
        }
    }

    private static String pathOf(ByteMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) x++;
                if (x > from) {
                    path.append('M').append(from + EDGE).append(' ').append(y + EDGE);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
            }
        }
        return path.toString();
    }

    public int getSize() {
        return size;
    }

    public String getPath() {
        return path;
    }
}
