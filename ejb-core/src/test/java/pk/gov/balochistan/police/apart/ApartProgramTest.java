package pk.gov.balochistan.police.apart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What a file does to a reader it does to a program of its own, and the next one is read as if nothing had been. */
@Tag("T15")
class ApartProgramTest {
    private static final String UNREADABLE = "image.unreadable";

    /** Does what it is asked, as a reader does what a file makes it do. */
    public static final class Trial implements ApartWork {
        @Override
        public void answer(DataInput asked, DataOutput made) throws IOException {
            switch (asked.readUTF()) {
                case "refuse" -> throw new RuleViolation("image.kind", 12, "JPEG, PNG");
                case "stumble" -> throw new IllegalStateException("the words of a file");
                case "deep" -> deep(0);
                case "fill" -> fill();
                case "hang" -> hang();
                case "crash" -> Runtime.getRuntime().halt(134);
                case "end" -> Runtime.getRuntime().halt(1);
                case "settings" -> made.writeUTF(System.getenv().keySet().toString());
                default -> made.writeUTF("done");
            }
        }

        private static long deep(long level) {
            return deep(level + 1) + 1;
        }

        private static void fill() {
            List<byte[]> kept = new ArrayList<>();
            while (true) kept.add(new byte[1024 * 1024]);
        }

        private static void hang() {
            while (true) Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stumble", "deep", "fill", "crash"})
    void whatAFileDoesToItRefusesTheFileAndTheNextIsRead(String what) {
        try (ApartProgram program = program(Duration.ofSeconds(20))) {
            assertEquals("done", ask(program, "anything"));
            assertEquals(UNREADABLE, refusal(program, what).key());
            assertEquals("done", ask(program, "anything"));
        }
    }

    @Test
    void whatTakesTooLongIsEnded() {
        try (ApartProgram program = program(Duration.ofSeconds(2))) {
            RuleViolation told = assertTimeout(Duration.ofSeconds(15), () -> refusal(program, "hang"));
            assertEquals(UNREADABLE, told.key());
            assertEquals("done", ask(program, "anything"));
        }
    }

    /** As long as each answer is soon, a program may answer many. */
    @Test
    void eachQuestionHasItsOwnTime() throws InterruptedException {
        try (ApartProgram program = program(Duration.ofSeconds(2))) {
            for (int i = 0; i < 5; i++) {
                assertEquals("done", ask(program, "anything"));
                Thread.sleep(600);
            }
            assertEquals(1, started(), "by one program");
        }
        assertEquals(0, started(), "which ends when it is closed");
    }

    private static long started() throws InterruptedException {
        Thread.sleep(300);
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(Trial.class.getName()))
                .filter(ProcessHandle::isAlive)
                .count();
    }

    @Test
    void aRefusalComesWithItsArguments() {
        try (ApartProgram program = program(Duration.ofSeconds(20))) {
            RuleViolation told = refusal(program, "refuse");
            assertEquals("image.kind", told.key());
            assertEquals(List.of(12L, "JPEG, PNG"), told.arguments());
        }
    }

    /** It needs no password of the database, and can therefore tell none. */
    @Test
    void itIsGivenNoSettings() {
        try (ApartProgram program = program(Duration.ofSeconds(20))) {
            assertEquals("[]", ask(program, "settings"));
        }
    }

    /** A server without its classes, say, must not tell everybody that their files are broken. */
    @Test
    void whatIsWrongWithTheServerIsAFault() {
        try (ApartProgram program = program(Duration.ofSeconds(20))) {
            assertThrows(IllegalStateException.class, () -> ask(program, "end"));
        }
        ApartProgram program = program(Duration.ofSeconds(20));
        assertInstanceOf(IllegalStateException.class, program.refusal(1, false, null));
        assertInstanceOf(RuleViolation.class, program.refusal(1, true, null));
    }

    @Test
    void largeFilesGoThroughThePipes() {
        byte[] made = program(Duration.ofSeconds(20)).askOnce(asked -> {
            asked.writeUTF("anything");
            asked.write(new byte[10 * 1024 * 1024]);
        });
        assertArrayEquals(new byte[] {0, 4, 'd', 'o', 'n', 'e'}, made);
    }

    private static ApartProgram program(Duration longest) {
        // The tests' own classes lie apart from ours.
        return new ApartProgram(Trial.class, UNREADABLE, longest, ApartProgram.class);
    }

    private static String ask(ApartProgram program, String what) {
        byte[] made = program.ask(asked -> asked.writeUTF(what));
        try {
            return new DataInputStream(new ByteArrayInputStream(made)).readUTF();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static RuleViolation refusal(ApartProgram program, String what) {
        return assertThrows(RuleViolation.class, () -> ask(program, what));
    }
}
