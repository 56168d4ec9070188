package pk.gov.balochistan.police.imaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Kinds of picture files, known by their first octets and never by their name. */
public enum PictureKind {
    PNG("\u0089PNG\r\n\u001a\n"),
    JPEG("\u00ff\u00d8\u00ff"),
    BMP("BM"),
    TIFF("II*\0", "MM\0*"),
    /** Grey, of fingerprints alone. Source: IAFIS-IC-0110 (WSQ Gray-Scale Fingerprint Image Compression Specification), 3.1. */
    WSQ("\u00ff\u00a0");

    private final String[] marks;

    PictureKind(String... marks) {
        this.marks = marks;
    }

    /** Which of these it is; empty for all else. */
    static Optional<PictureKind> of(byte[] content, Set<PictureKind> taken) {
        return taken.stream().filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return Arrays.stream(marks)
                .map(mark -> mark.getBytes(StandardCharsets.ISO_8859_1))
                .anyMatch(mark ->
                        content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length));
    }
}
