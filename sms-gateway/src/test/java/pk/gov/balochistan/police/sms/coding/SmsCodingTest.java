package pk.gov.balochistan.police.sms.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cloudhopper.commons.charset.CharsetUtil;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsCodingTest {
    /** 9 (small or capital C with cedilla) is the one place where the other table follows an older reading of the standard. */
    private static final List<Character> CEDILLA = List.of('Ç', 'ç');

    @Test
    void everyGsmCharacterAgreesWithAnIndependentTable() {
        for (char c = 0; c < 0xffff; c++) {
            String text = String.valueOf(c);
            if (SmsCoding.fitsGsm(text) && !CEDILLA.contains(c)) {
                byte[] ours = SmsCoding.encode(text, 0).get(0).octets();
                assertArrayEquals(CharsetUtil.encode(text, CharsetUtil.CHARSET_GSM), ours, "U+%04x".formatted((int) c));
                assertEquals(text, SmsCoding.decode(0, ours));
            }
        }
        assertEquals("Ç", SmsCoding.decode(0, new byte[] {9}));
    }

    @Test
    void everyOctetAgreesWithAnIndependentTable() {
        for (int code = 0; code < 0x80; code++) {
            byte[] octets = {(byte) code};
            if (code != 0x1b && code != 9) {
                assertEquals(CharsetUtil.decode(octets, CharsetUtil.CHARSET_GSM), SmsCoding.decode(0, octets));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // length, filler, last character, parts
        "160, a, a, 1",
        "161, a, a, 2",
        "159, a, €, 2",
        "158, a, €, 1",
        "306, a, a, 2",
        "307, a, a, 3",
        "70, ی, ی, 1",
        "71, ی, ی, 2",
        "134, ی, ی, 2",
        "135, ی, ی, 3",
        "69, ی, 😀, 2",
        "68, ی, 😀, 1"
    })
    void textsTakeTheExactNumberOfParts(int before, String filler, String last, int parts) {
        int fill = last.equals(filler) ? before - 1 : before;
        String text = filler.repeat(fill) + last;

        assertEquals(parts, SmsCoding.encode(text, 1).size());
        assertEquals(text, joined(SmsCoding.encode(text, 1)));
    }

    @Test
    void neitherAnEscapePairNorASurrogatePairIsCutAtAnyPlace() {
        for (int before = 60; before < 170; before++) {
            for (String pair : List.of("€", "😀", "]")) {
                String filler = pair.equals("😀") ? "ی" : "a";
                String text = filler.repeat(before) + pair + filler.repeat(170);
                for (SmsCoding.Part part : SmsCoding.encode(text, 9)) {
                    byte[] body = Arrays.copyOfRange(part.octets(), 6, part.octets().length);
                    assertTrue(body.length <= (part.dataCoding() == SmsCoding.GSM ? 153 : 134));
                    assertFalse(part.dataCoding() == SmsCoding.GSM && body[body.length - 1] == 0x1b);
                    assertFalse(SmsCoding.decode(part.dataCoding(), body).contains("\ufffd"));
                }
                assertEquals(text, joined(SmsCoding.encode(text, 9)));
            }
        }
    }

    @Test
    void theHeaderHoldsAnEightBitReferenceTheTotalAndTheNumber() {
        List<SmsCoding.Part> parts = SmsCoding.encode("a".repeat(200), 0x1c8);

        assertArrayEquals(
                new byte[] {5, 0, 3, (byte) 0xc8, 2, 1},
                Arrays.copyOf(parts.get(0).octets(), 6));
        assertArrayEquals(
                new byte[] {5, 0, 3, (byte) 0xc8, 2, 2},
                Arrays.copyOf(parts.get(1).octets(), 6));
    }

    @Test
    void whatGsmLacksIsNeverSentAsAQuestionMark() {
        for (String text : List.of("گئی", "naïve", "…", "\u2066482109375526\u2069", "‑", "ç")) {
            assertEquals(SmsCoding.UCS2, SmsCoding.encode(text, 0).get(0).dataCoding());
            assertEquals(text, joined(SmsCoding.encode(text, 0)));
        }
    }

    /** Those that Urdu has not: Pashto, Balochi and Brahui as people write them. */
    @Test
    void theLettersOfTheProvincesOtherLanguagesArriveAsTheyWereWritten() {
        String letters = "ټ ځ څ ډ ړ ږ ژ ښ ګ ڼ ۍ ې ئ ۀ ءِ ءَ ءُ ڷ ݬ ۄ ێ";
        String text = letters + " " + letters;
        assertEquals(text, joined(SmsCoding.encode(text, 7)));
    }

    @Test
    void moreThan255PartsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> SmsCoding.encode("a".repeat(153 * 255 + 1), 0));
        assertEquals(255, SmsCoding.encode("a".repeat(153 * 255), 0).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 41 1b | A",
                "0 | 1b 1b 41 | ' A'",
                "0 | 1b 41 | A",
                "0 | 1b ff | \ufffd",
                "0 | c1 41 | \ufffdA",
                "0 | 00 41 | @A",
                "8 | 0041 00 | A",
                "8 | d83d 0041 | \ufffdA",
                "8 | dc00 | \ufffd",
                "8 | d83d | \ufffd",
                "8 | d83dde00 | 😀",
                "8 | 0000 0041 | A",
                "8 | feff 0041 | A",
                "8 | fffe 4100 | A",
                "1 | 41 00 42 | AB",
                "3 | e9 | é",
                "4 | 41 | ''",
                "2 | 41 | ''",
                "16 | 41 | A",
                "24 | 0041 | A",
                "20 | 41 | ''",
                "36 | 41 | ''",
                "240 | 41 | A",
                "244 | 41 | ''",
                "224 | 0041 | A",
                "192 | 41 | A",
                "128 | 41 | ''",
                "5 | 41 | ''",
                "0 | '' | ''",
                "8 | '' | ''"
            })
    void oddTextsAreReadAsFarAsTheyGo(int coding, String hex, String text) {
        assertEquals(text, SmsCoding.decode(coding, HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    @Test
    void noOctetsOfAnyCodingThrowOrLeaveWhatAStoreRefuses() {
        Random random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            byte[] octets = new byte[random.nextInt(40)];
            random.nextBytes(octets);
            String text = SmsCoding.decode(i, octets);
            assertNotNull(text);
            assertEquals(-1, text.indexOf(0));
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(text));
        }
    }

    private static String joined(List<SmsCoding.Part> parts) {
        return parts.stream()
                .map(part -> SmsCoding.decode(
                        part.dataCoding(),
                        Arrays.copyOfRange(part.octets(), part.withHeader() ? 6 : 0, part.octets().length)))
                .collect(Collectors.joining());
    }
}
