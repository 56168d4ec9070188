package pk.gov.balochistan.police.ansinist;

import java.util.Arrays;
import java.util.Optional;

/** How the pixels of an image are packed. Source: ANSI/NIST-ITL 1-2011, table of compression codes: names of Type-14, numbers of Type-4. */
public enum Compression {
    NONE("NONE", 0),
    WSQ("WSQ20", 1),
    JPEG("JPEGB", 2),
    /** Without loss; no reader here knows it. */
    JPEG_LOSSLESS("JPEGL", 3),
    /** No reader here knows it. */
    JPEG_2000("JP2", 4),
    JPEG_2000_LOSSLESS("JP2L", 5),
    PNG("PNG", 6);

    private final String named;
    private final int number;

    Compression(String named, int number) {
        this.named = named;
        this.number = number;
    }

    static Optional<Compression> named(String said) {
        return Arrays.stream(values()).filter(each -> each.named.equals(said)).findFirst();
    }

    static Optional<Compression> numbered(int said) {
        return Arrays.stream(values()).filter(each -> each.number == said).findFirst();
    }

    String named() {
        return named;
    }
}
