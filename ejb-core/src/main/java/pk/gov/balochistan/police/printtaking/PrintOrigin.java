package pk.gov.balochistan.police.printtaking;

import pk.gov.balochistan.police.fingerprint.LiveScanner;

/**
 * Where a print comes from: by itself, or cut out of a picture of several fingers; as a file, or live from a scanner.
 *
 * @param pictureId row of the picture that it was cut from; null for one that came by itself
 * @param box left, top, width and height in the pixels of that picture; null likewise
 * @param scanner null for one that came as a file
 */
public record PrintOrigin(Long pictureId, String box, LiveScanner scanner) {
    /** A file of this finger alone. */
    public static final PrintOrigin FILE = new PrintOrigin(null, null, null);

    /** This finger alone. @param scanner null for a file */
    public static PrintOrigin of(LiveScanner scanner) {
        return new PrintOrigin(null, null, scanner);
    }

    public boolean isCut() {
        return pictureId != null;
    }

    public boolean isLive() {
        return scanner != null;
    }
}
