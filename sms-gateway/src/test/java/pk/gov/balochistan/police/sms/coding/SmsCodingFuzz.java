package pk.gov.balochistan.police.sms.coding;

import static pk.gov.balochistan.police.fuzzing.Fuzzed.isWhole;
import static pk.gov.balochistan.police.fuzzing.Fuzzed.require;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Whatever is written: cut and joined it is the same text, no part is too long or ends within a character, and any octets are decoded. */
public final class SmsCodingFuzz {
    private static final int LONGEST_OCTETS = 140;
    private static final int GSM_ALONE = 160;
    private static final int GSM_PART = 153;

    private SmsCodingFuzz() {}

    /** @param octets a coding, and then octets in that coding; the same octets are also taken for a text in UTF-16 and in UTF-8 */
    public static void fuzzerTestOneInput(byte[] octets) {
        if (octets.length == 0) return;
        byte[] rest = Arrays.copyOfRange(octets, 1, octets.length);
        String decoded = SmsCoding.decode(octets[0] & 0xff, rest);
        require(isWhole(decoded) && decoded.indexOf(0) < 0, "a lone surrogate or a NUL was decoded");
        write(decoded);
        write(new String(rest, StandardCharsets.UTF_16BE));
        write(new String(rest, StandardCharsets.UTF_8));
    }

    private static void write(String text) {
        List<String> pieces = SmsCoding.cut(text);
        require(String.join("", pieces).equals(text), "joined again it is another text");
        require(SmsCoding.countParts(text) == pieces.size(), "counted otherwise than cut");
        if (isWhole(text)) pieces.forEach(piece -> require(isWhole(piece), "cut within a character"));
        if (SmsCoding.fitsScreen(text))
            require(SmsCoding.encodeScreen(text).octets().length <= 182, "a screen is too long");
        if (pieces.size() > 255) return;
        // Marks of the byte order, and no characters of a text.
        boolean told = isWhole(text) && text.indexOf(0) < 0 && text.indexOf(0xfeff) < 0 && text.indexOf(0xfffe) < 0;
        StringBuilder read = new StringBuilder();
        for (SmsCoding.Part part : SmsCoding.encode(text, 7)) {
            byte[] body = Arrays.copyOfRange(part.octets(), part.withHeader() ? 6 : 0, part.octets().length);
            int most = part.dataCoding() == SmsCoding.UCS2
                    ? LONGEST_OCTETS - (part.withHeader() ? 6 : 0)
                    : part.withHeader() ? GSM_PART : GSM_ALONE;
            require(body.length <= most, "a part is too long");
            read.append(SmsCoding.decode(part.dataCoding(), body));
        }
        if (told) require(read.toString().equals(text), "read again it is another text");
    }
}
