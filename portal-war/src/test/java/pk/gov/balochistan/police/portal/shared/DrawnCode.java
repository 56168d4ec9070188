package pk.gov.balochistan.police.portal.shared;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a camera reads from a code as a page draws it. */
public final class DrawnCode {
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int EDGE = 4;

    private DrawnCode() {}

    /** @param path of the drawing @param size of the drawing with its edge, in squares */
    public static String read(String path, int size) throws ReaderException {
        BitMatrix squares = new BitMatrix(size - 2 * EDGE);
        Matcher bar = BAR.matcher(path);
        while (bar.find()) {
            squares.setRegion(number(bar, 1) - EDGE, number(bar, 2) - EDGE, number(bar, 3), 1);
        }
        return new Decoder().decode(squares).getText();
    }

    private static int number(Matcher bar, int group) {
        return Integer.parseInt(bar.group(group));
    }
}
