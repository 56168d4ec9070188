package pk.gov.balochistan.police.printcluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SearchStep;
import pk.gov.balochistan.police.printindex.SoughtPrint;
import pk.gov.balochistan.police.printindex.Weighed;

/** What goes between members can be read, altered, turned round or played again by nobody else, and is read as numbers alone. */
class FramesTest {
    private static final Frames FRAMES = new Frames(Table.SECRET);
    private static final MemberAddress HERE = new MemberAddress("127.0.0.1", 1);
    private static final MemberAddress THERE = new MemberAddress("127.0.0.1", 2);
    private static final byte[] ID = {1, 2, 3};

    private static byte[] sent(String place, byte[] octets) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        FRAMES.send(new DataOutputStream(line), place, octets);
        return line.toByteArray();
    }

    private static byte[] received(Frames by, String place, byte[] line) throws IOException {
        return by.receive(new DataInputStream(new ByteArrayInputStream(line)), place);
    }

    @Test
    void aFrameOpensInItsOwnPlaceUnderTheSameSecretAlone() throws IOException {
        byte[] words = "eleven minutiae".getBytes(StandardCharsets.UTF_8);
        byte[] question = sent(Frames.question(HERE), words);
        assertArrayEquals(words, received(FRAMES, Frames.question(HERE), question));
        refused(FRAMES, Frames.question(THERE), question);
        refused(new Frames("another secret of as many letters"), Frames.question(HERE), question);
        byte[] answer = sent(Frames.answer(ID, 0), words);
        refused(FRAMES, Frames.answer(ID, 1), answer);
        refused(FRAMES, Frames.answer(new byte[] {1, 2, 4}, 0), answer);
        refused(FRAMES, Frames.question(HERE), answer);
        for (int at = 0; at < question.length; at++) {
            byte[] altered = question.clone();
            altered[at] ^= 1;
            refused(FRAMES, Frames.question(HERE), altered);
        }
        assertFalse(new String(question, StandardCharsets.ISO_8859_1).contains("minutiae"));
    }

    /** A stranger could else have the memory of a member by sending it. */
    @Test
    void ofWhoDoesNotKnowTheSecretNothingIsReadButANumber() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] much = new byte[1 << 20];
        new Frames("another secret of as many letters").send(new DataOutputStream(line), "any", much);
        ByteArrayInputStream strange = new ByteArrayInputStream(line.toByteArray());
        int all = strange.available();
        assertThrows(IOException.class, () -> FRAMES.receive(new DataInputStream(strange), "any"));
        assertEquals(Frames.HEAD, all - strange.available());
        refused(FRAMES, "any", new byte[Frames.HEAD - 1]);
        refused(FRAMES, "any", Arrays.copyOf(sent("any", much), Frames.HEAD + 9));
    }

    @Test
    void nothingLongerThanTheLongestIsTaken() throws IOException {
        refused(FRAMES, "any", sent("any", new byte[17 << 20]));
        byte[] longest = new byte[15 << 20];
        assertArrayEquals(longest, received(FRAMES, "any", sent("any", longest)));
    }

    private static void refused(Frames by, String place, byte[] line) {
        assertThrows(IOException.class, () -> received(by, place, line));
    }

    private static final Ask ASK = new Ask(
            Set.of(0, 3, 15),
            77,
            1500,
            true,
            new SearchQuestion(
                    List.of(
                            new SoughtPrint(Finger.LEFT_RING, PrintTemplate.of(FillerPrint.of(4))),
                            new SoughtPrint(Finger.UNKNOWN, PrintTemplate.of(FillerPrint.of(5)))),
                    false,
                    11),
            new SearchStep(SearchStep.Kind.COMPARE, 200, List.of(List.of(5L, -7L), List.of())));

    @Test
    void questionsAndAnswersArriveAsTheyWereSent() throws IOException {
        assertEquals(ASK, Wire.read(Wire.octets(ASK), Wire::ask));
        assertEquals(Ask.greeting(), Wire.read(Wire.octets(Ask.greeting()), Wire::ask));
        long[] sizes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        Reply reply = new Reply(
                Set.of(1, 14),
                Map.of(14, new Reply.Size(sizes, 6)),
                List.of(List.of(new Weighed(30, 31, 0.1 + 0.2)), List.of()));
        Reply read = Wire.read(Wire.octets(reply), Wire::reply);
        assertEquals(reply.found(), read.found());
        assertEquals(reply.holds(), read.holds());
        assertArrayEquals(sizes, read.shares().get(14).byFinger());
        assertEquals(6, read.shares().get(14).unread());
    }

    /** Never another fault than the one that a line has, and never a question out of half a one. */
    @Test
    void octetsThatAreNoneAreRefused() {
        byte[] whole = Wire.octets(ASK);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> Wire.read(cut, Wire::ask));
        }
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        assertThrows(IOException.class, () -> Wire.read(longer, Wire::ask));
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] odd = whole.clone();
            odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
            odd[random.nextInt(40)] = (byte) random.nextInt(256);
            try {
                Wire.read(odd, Wire::ask);
            } catch (IOException refused) {
                // Nothing else is thrown.
            }
        }
    }
}
