package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a camera would read from the drawn code. */
class QrCodeTest {
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int EDGE = 4;

    @Test
    void aCameraReadsTheAddress() throws ReaderException {
        String address = "https://police.example/track?n=482109375526";
        QrCode code = QrCode.of(address);
        int side = code.size() - 2 * EDGE;
        BitMatrix squares = new BitMatrix(side);
        Matcher bar = BAR.matcher(code.path());
        while (bar.find()) {
            squares.setRegion(number(bar, 1) - EDGE, number(bar, 2) - EDGE, number(bar, 3), 1);
        }
        assertEquals(address, new Decoder().decode(squares).getText());
    }

    private static int number(Matcher bar, int group) {
        return Integer.parseInt(bar.group(group));
    }
}
