package pk.gov.balochistan.police.attachment;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.fuzzing.Fuzzed;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Whatever a recording holds: it is refused, or stripped of its words; it does not grow, and stripped twice it is the same as stripped once. */
public final class SoundFuzz {
    /** The others are unpacked, apart. */
    private static final Set<FileKind> KINDS =
            EnumSet.complementOf(EnumSet.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG));

    private SoundFuzz() {}

    public static void fuzzerInitialize() {
        Fuzzed.load(FileKind.class, CleanSound.class, CleanOgg.class, CleanMp4.class);
    }

    public static void fuzzerTestOneInput(byte[] octets) {
        FileKind.of(octets).filter(KINDS::contains).ifPresent(kind -> strip(kind, octets));
    }

    private static void strip(FileKind kind, byte[] octets) {
        byte[] clean;
        try {
            clean = kind.cleanedHere(octets);
        } catch (RuleViolation refused) {
            require(refused.key().startsWith("attachment.refusal."), refused.key());
            return;
        }
        // A chunk of a WAVE file has an even length.
        require(clean.length <= octets.length + 1, "more than was sent");
        FileKind left = FileKind.of(clean).orElse(null);
        if (left == kind) require(Arrays.equals(clean, kind.cleanedHere(clean)), "stripped twice it is another");
    }
}
