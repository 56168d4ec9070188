package pk.gov.balochistan.police.sms.coding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The coding of text for SMS: the GSM alphabet with its extension table where it holds every character, else UCS-2; cut
 * into parts that never split an escape pair or a surrogate pair. Source: 3GPP TS 23.038 6.2.1 (alphabets) and TS 23.040
 * 9.2.3.24.1 (concatenation); sizes 160/153 septets and 70/67 UTF-16 units. Decoding never throws, whatever comes in.
 */
public final class SmsCoding {
    /** SMPP data_coding of the SMS centre's default alphabet, here GSM 03.38. */
    public static final int GSM = 0;
    /** SMPP data_coding of UCS-2 (sent and read as UTF-16, big end first). */
    public static final int UCS2 = 8;

    /** Of a USSD string (TS 23.038, 5; 160 octets): in septets, and in UTF-16 units. */
    public static final int LONGEST_SCREEN = 182;

    private static final int LONGEST_UCS2_SCREEN = 80;
    private static final int MOST_PARTS = 255;
    private static final char ESCAPE = '\u001b';
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    /** By character; 0 for what the alphabet has not. */
    private static final byte[] SEPTETS = countSeptets();

    private static final byte[] EXTENDED_CODES = {0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65};

    /** One part as it goes on the wire: its data_coding, whether it begins with a user data header, and its octets. */
    public record Part(int dataCoding, boolean withHeader, byte[] octets) {}

    private SmsCoding() {}

    /** Whether every character of the text is in the GSM alphabet or its extension table. */
    public static boolean fitsGsm(String text) {
        return text.chars().allMatch(c -> septets((char) c) > 0);
    }

    /** How many parts the text takes; an empty text takes one. */
    public static int countParts(String text) {
        return cut(text).size();
    }

    /**
     * Codes a text as parts, in order. A text of one part has no header; longer ones carry an 8-bit reference, of which the
     * low 8 bits of {@code reference} are used.
     *
     * @throws IllegalArgumentException for a text of more than 255 parts, which no header can number
     */
    public static List<Part> encode(String text, int reference) {
        List<String> pieces = cut(text);
        if (pieces.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a text of " + pieces.size() + " parts");
        }
        int coding = fitsGsm(text) ? GSM : UCS2;
        if (pieces.size() == 1) {
            return List.of(new Part(coding, false, octets(pieces.get(0), coding)));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            byte[] body = octets(pieces.get(i), coding);
            byte[] whole = new byte[6 + body.length];
            byte[] header = {5, 0, 3, (byte) reference, (byte) pieces.size(), (byte) (i + 1)};
            System.arraycopy(header, 0, whole, 0, 6);
            System.arraycopy(body, 0, whole, 6, body.length);
            parts.add(new Part(coding, true, whole));
        }
        return List.copyOf(parts);
    }

    /** Whether the text fits one USSD string: 182 septets or 80 UTF-16 units. */
    public static boolean fitsScreen(String text) {
        boolean gsm = fitsGsm(text);
        return size(text, gsm) <= (gsm ? LONGEST_SCREEN : LONGEST_UCS2_SCREEN);
    }

    /** Codes a text for one screen of a dialogue. @throws IllegalArgumentException for one that does not fit */
    public static Part encodeScreen(String text) {
        if (!fitsScreen(text)) {
            throw new IllegalArgumentException("a screen of " + text.length() + " characters");
        }
        int coding = fitsGsm(text) ? GSM : UCS2;
        return new Part(coding, false, octets(text, coding));
    }

    /** Cuts a text into the pieces its parts would carry; joined again they are the text. Never empty. */
    static List<String> cut(String text) {
        boolean gsm = fitsGsm(text);
        if (size(text, gsm) <= (gsm ? 160 : 70)) {
            return List.of(text);
        }
        int room = gsm ? 153 : 67;
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + (gsm ? 1 : Character.charCount(text.codePointAt(i)));
            int cost = gsm ? septets(text.charAt(i)) : next - i;
            if (used + cost > room) {
                pieces.add(text.substring(start, i));
                start = i;
                used = 0;
            }
            used += cost;
            i = next;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static int size(String text, boolean gsm) {
        if (!gsm) return text.length();
        int septets = 0;
        for (int i = 0; i < text.length(); i++) septets += septets(text.charAt(i));
        return septets;
    }

    private static int septets(char c) {
        return c < SEPTETS.length ? SEPTETS[c] : 0;
    }

    private static byte[] countSeptets() {
        byte[] septets = new byte['€' + 1];
        BASIC.chars().filter(c -> c != ESCAPE).forEach(c -> septets[c] = 1);
        EXTENDED.chars().forEach(c -> septets[c] = 2);
        return septets;
    }

    private static byte[] octets(String text, int coding) {
        if (coding == UCS2) {
            return whole(text).getBytes(StandardCharsets.UTF_16BE);
        }
        byte[] octets = new byte[size(text, true)];
        int at = 0;
        for (char c : text.toCharArray()) {
            int extended = EXTENDED.indexOf(c);
            if (extended >= 0) {
                octets[at++] = (byte) ESCAPE;
                octets[at++] = EXTENDED_CODES[extended];
            } else {
                octets[at++] = (byte) BASIC.indexOf(c);
            }
        }
        return octets;
    }

    /**
     * Reads the octets of a text by its data_coding (SMPP 3.4, 5.2.19, and the groups of TS 23.038). Unknown codings and
     * binary give the empty text. What is not a character becomes U+FFFD; NUL is dropped, since databases refuse it.
     */
    public static String decode(int dataCoding, byte[] octets) {
        return switch (kindOf(dataCoding & 0xff)) {
            case GSM_TEXT -> fromGsm(octets);
            case ASCII -> clean(new String(octets, StandardCharsets.US_ASCII));
            case LATIN -> clean(new String(octets, StandardCharsets.ISO_8859_1));
            case CYRILLIC -> clean(new String(octets, Charset.forName("ISO-8859-5")));
            case UCS2_TEXT -> fromUcs2(octets);
            case BINARY -> "";
        };
    }

    private enum Kind {
        GSM_TEXT,
        ASCII,
        LATIN,
        CYRILLIC,
        UCS2_TEXT,
        BINARY
    }

    private static Kind kindOf(int coding) {
        return switch (coding) {
            case 0 -> Kind.GSM_TEXT;
            case 1 -> Kind.ASCII;
            case 3 -> Kind.LATIN;
            case 6 -> Kind.CYRILLIC;
            case 8 -> Kind.UCS2_TEXT;
            default -> coding < 0x10 ? Kind.BINARY : kindOfGroup(coding);
        };
    }

    /** TS 23.038, 4: general groups name the alphabet in bits 2 and 3, message waiting by the group, message class in bit 2. */
    private static Kind kindOfGroup(int coding) {
        int group = coding >> 4;
        if (group >= 0xf) {
            return (coding & 4) == 0 ? Kind.GSM_TEXT : Kind.BINARY;
        }
        if (group >= 0xc) {
            return group == 0xe ? Kind.UCS2_TEXT : Kind.GSM_TEXT;
        }
        boolean compressed = (coding & 0x20) != 0;
        if (group >= 8 || compressed) {
            return Kind.BINARY;
        }
        return switch ((coding >> 2) & 3) {
            case 0 -> Kind.GSM_TEXT;
            case 2 -> Kind.UCS2_TEXT;
            default -> Kind.BINARY;
        };
    }

    private static String fromGsm(byte[] octets) {
        StringBuilder text = new StringBuilder(octets.length);
        for (int i = 0; i < octets.length; i++) {
            int code = octets[i] & 0xff;
            if (code > 0x7f) {
                text.append('\ufffd');
            } else if (BASIC.charAt(code) != ESCAPE) {
                text.append(BASIC.charAt(code));
            } else if (i + 1 < octets.length) {
                text.append(extended(octets[++i] & 0xff));
            }
        }
        return text.toString();
    }

    /** The character after an escape: of the extension table, else the basic one; a second escape is a space (6.2.1.1). */
    private static char extended(int code) {
        int at = Arrays.binarySearch(EXTENDED_CODES, (byte) code);
        if (at >= 0) {
            return EXTENDED.charAt(at);
        }
        if (code > 0x7f) {
            return '\ufffd';
        }
        return BASIC.charAt(code) == ESCAPE ? ' ' : BASIC.charAt(code);
    }

    /** An odd last octet is dropped; a byte order mark is obeyed and dropped. Java's own decoder would eat a character. */
    private static String fromUcs2(byte[] octets) {
        boolean littleEnd = octets.length >= 2 && octets[0] == (byte) 0xff && octets[1] == (byte) 0xfe;
        ByteBuffer units = ByteBuffer.wrap(octets).order(littleEnd ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        StringBuilder text = new StringBuilder(octets.length / 2);
        while (units.remaining() >= 2) {
            text.append(units.getChar());
        }
        return clean(text.indexOf("\ufeff") == 0 ? text.substring(1) : text.toString());
    }

    private static String clean(String text) {
        return whole(text).replace("\0", "");
    }

    /** The text with each lone surrogate replaced by U+FFFD, so that every store and coder takes it. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
