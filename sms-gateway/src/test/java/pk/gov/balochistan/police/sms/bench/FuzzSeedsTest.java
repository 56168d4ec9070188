package pk.gov.balochistan.police.sms.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code ./run bench fuzz} begins with, and what it once found, is taken by every reader of the gateway: without the fuzzer. */
class FuzzSeedsTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    static List<String> readers() {
        return FuzzBench.readers();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everySeedIsTaken(String reader) throws Exception {
        Method take = Class.forName(FuzzBench.ROOT + reader).getMethod("fuzzerTestOneInput", byte[].class);
        List<Path> seeds = seeds(reader);
        assertTrue(seeds.size() > 3, reader + " has seeds");
        for (Path seed : seeds) {
            byte[] octets = Files.readAllBytes(seed);
            Assertions.assertTimeoutPreemptively(
                    LONGEST, () -> assertDoesNotThrow(() -> take(take, octets), seed::toString), seed::toString);
        }
    }

    private static void take(Method reader, byte[] octets) throws Throwable {
        try {
            reader.invoke(null, (Object) octets);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<Path> seeds(String reader) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz", reader))) {
            return files.sorted().toList();
        }
    }
}
