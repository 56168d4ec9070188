package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.ReaderException;
import org.junit.jupiter.api.Test;

/** What a camera would read from the drawn code. */
class QrCodeTest {
    @Test
    void aCameraReadsTheAddress() throws ReaderException {
        String address = "https://police.example/track?n=482109375526";
        QrCode code = QrCode.of(address);
        assertEquals(address, DrawnCode.read(code.getPath(), code.size()));
    }
}
