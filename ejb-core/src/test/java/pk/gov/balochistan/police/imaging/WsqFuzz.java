package pk.gov.balochistan.police.imaging;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.fuzzing.Fuzzed;

/** Whatever a WSQ file says: its segments are walked to the end or it is refused, and what they say is decoded or refused. */
public final class WsqFuzz {
    private static final Set<PictureKind> KINDS = EnumSet.of(PictureKind.WSQ);

    private WsqFuzz() {}

    public static void fuzzerInitialize() {
        Fuzzed.load(WsqHead.class, WsqReader.class, WsqMetadata.class);
    }

    public static void fuzzerTestOneInput(byte[] octets) {
        try {
            WsqHead head = WsqHead.read(octets);
            require(Math.min(head.width(), head.height()) > 0, "no pixels");
            require(Math.max(head.width(), head.height()) <= 0xffff, "a side of more than two octets");
        } catch (IOException refused) {
            // The reader says the same of it.
        }
        PictureFuzz.read(octets, KINDS);
    }
}
