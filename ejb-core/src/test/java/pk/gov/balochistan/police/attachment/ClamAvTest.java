package pk.gov.balochistan.police.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A daemon that answers as clamd(8) does, at a real socket. */
class ClamAvTest {
    private static final byte[] FILE = new byte[200_000];

    @Test
    void aCleanFileGoesOverWholeAndIsTaken() throws Exception {
        try (ServerSocket clamd = clamd()) {
            CompletableFuture<byte[]> read = answering(clamd, "stream: OK\0");
            FILE[199_999] = 7;
            assertDoesNotThrow(() -> scanner(clamd).refuseInfected(FILE));
            assertArrayEquals(FILE, read.get());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stream: Eicar-Signature FOUND, attachment.refusal.virus",
        "INSTREAM size limit exceeded. ERROR, attachment.refusal.scanner",
        "'', attachment.refusal.scanner"
    })
    void whatIsNotSaidToBeCleanIsNotTaken(String answer, String refusal) throws Exception {
        try (ServerSocket clamd = clamd()) {
            answering(clamd, answer.isEmpty() ? "" : answer + "\0");
            assertEquals(refusal, refusal(scanner(clamd)));
        }
    }

    @Test
    void aDaemonThatIsAwayOrSilentTakesNothing() throws IOException {
        ServerSocket clamd = clamd();
        try (clamd) {
            assertEquals("attachment.refusal.scanner", refusal(scanner(clamd)), "nobody reads");
        }
        assertEquals("attachment.refusal.scanner", refusal(scanner(clamd)), "nobody listens");
    }

    @Test
    void withoutASettingNothingIsAskedAndAnOddOneIsRefused() {
        assertSame(FileScanner.NONE, FileScanner.of(Map.of("CLAMAV", " ")));
        assertDoesNotThrow(() -> FileScanner.of(Map.of("CLAMAV", "/run/clamav/clamd.ctl")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "localhost:0", "localhost:99999999", "run/clamd.ctl"})
    void anOddPlaceIsRefusedAtTheStart(String place) {
        assertThrows(IllegalArgumentException.class, () -> FileScanner.of(Map.of("CLAMAV", place)));
    }

    private static ServerSocket clamd() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static FileScanner scanner(ServerSocket clamd) {
        return new ClamAv(clamd.getLocalSocketAddress(), Duration.ofMillis(500));
    }

    private static String refusal(FileScanner scanner) {
        return assertThrows(RuleViolation.class, () -> scanner.refuseInfected(FILE))
                .key();
    }

    /** What came over, put together; then the answer is given. */
    private static CompletableFuture<byte[]> answering(ServerSocket clamd, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket caller = clamd.accept()) {
                DataInputStream in = new DataInputStream(caller.getInputStream());
                assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) file.write(in.readNBytes(length));
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return file.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
