package pk.gov.balochistan.police.attachment;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are taken, known by their first octets and never by their name. */
public enum FileKind {
    PDF("application/pdf", new int[] {'%', 'P', 'D', 'F', '-'}),
    PNG("image/png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}),
    JPEG("image/jpeg", new int[] {0xFF, 0xD8, 0xFF});

    private final String mediaType;
    private final int[] beginning;

    FileKind(String mediaType, int[] beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind of these octets, or nothing when it is none that is taken. */
    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) return false;
        for (int i = 0; i < beginning.length; i++) if ((content[i] & 0xFF) != beginning[i]) return false;
        return true;
    }
}
