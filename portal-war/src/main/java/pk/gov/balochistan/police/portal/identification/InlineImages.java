package pk.gov.balochistan.police.portal.identification;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import pk.gov.balochistan.police.ansinist.TransactionReader;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.printtaking.PrintImage;

/** Images of prints and of persons as they come. */
final class InlineImages {
    private InlineImages() {}

    /** A print that was sent; null where no file was chosen. */
    static byte[] print(Part file) {
        return octets(file, PrintImage.MOST_OCTETS);
    }

    /** A photograph that was sent; null where no file was chosen. */
    static byte[] photograph(Part file) {
        return octets(file, PhotoImage.MOST_OCTETS);
    }

    /** A transaction that was sent; null where no file was chosen. */
    static byte[] transaction(Part file) {
        return octets(file, TransactionReader.MOST_OCTETS);
    }

    private static byte[] octets(Part file, int most) {
        if (file == null) return null;
        // One octet more than is taken, so that the desk refuses what is too large.
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
