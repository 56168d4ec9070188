package pk.gov.balochistan.police.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pk.gov.balochistan.police.imaging.PictureKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The kinds of file that are taken, known by their first octets and never by their name; and how each is made anew, so that nothing
 * goes on in it but what is seen or heard: no place, no owner, no program (SECURITY.md T15).
 */
public enum FileKind {
    PDF("application/pdf", 0, "%PDF-", true, CleanPdf::of),
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n", true, content -> CleanPicture.of(content, PictureKind.PNG)),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff", true, content -> CleanPicture.of(content, PictureKind.JPEG)),
    /** A voice note as common phones keep it. */
    AMR("audio/amr", 0, "#!AMR", false, UnaryOperator.identity()),
    OGG("audio/ogg", 0, "OggS", false, CleanOgg::of),
    WAV("audio/wav", 8, "WAVE", false, CleanSound::wav),
    MP4("audio/mp4", 4, "ftyp", false, CleanMp4::of),
    MP3("audio/mpeg", 0, "ID3", false, CleanSound::mp3),
    /** One without a leaf of words before it: a frame of layer III begins so. */
    MP3_BARE("audio/mpeg", 0, "\u00ff\u00fb", false, CleanSound::mp3);

    private final String mediaType;
    private final int offset;
    private final byte[] mark;
    private final boolean isUnpacked;
    private final UnaryOperator<byte[]> cleaning;

    /** @param isUnpacked whether it is unpacked to be made anew, which is done apart */
    FileKind(String mediaType, int offset, String mark, boolean isUnpacked, UnaryOperator<byte[]> cleaning) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
        this.isUnpacked = isUnpacked;
        this.cleaning = cleaning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, with its dot, so that a device knows what opens it. */
    public String ending() {
        return this == MP3_BARE ? ".mp3" : "." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind of these octets, or nothing when it is none that is taken. */
    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        int end = offset + mark.length;
        return content.length >= end && Arrays.equals(content, offset, end, mark, 0, mark.length);
    }

    /** The file made anew. @throws RuleViolation attachment.refusal.unreadable and, of a picture or document, what is too large in it */
    byte[] cleaned(byte[] content) {
        return isUnpacked ? Cleaning.of(this, content) : cleanedHere(content);
    }

    /** The same within this program. */
    byte[] cleanedHere(byte[] content) {
        try {
            return cleaning.apply(content);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException cutShort) {
            throw unreadable();
        }
    }

    static RuleViolation unreadable() {
        return new RuleViolation("attachment.refusal.unreadable");
    }
}
