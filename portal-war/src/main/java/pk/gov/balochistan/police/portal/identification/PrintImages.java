package pk.gov.balochistan.police.portal.identification;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import pk.gov.balochistan.police.printtaking.PrintImage;

/** Images of prints as they come and go. One that is shown stands within the page itself: it has no address under which a browser or a proxy would keep it. */
final class PrintImages {
    private PrintImages() {}

    static String address(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /** What was sent; null where no file was chosen. */
    static byte[] octets(Part file) {
        if (file == null) return null;
        // One octet more than is taken, so that the desk refuses what is too large.
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(PrintImage.MOST_OCTETS + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
