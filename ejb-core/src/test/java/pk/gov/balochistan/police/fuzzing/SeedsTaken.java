package pk.gov.balochistan.police.fuzzing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code ./run bench fuzz} begins with, and what it once found, is taken by every reader of a module: without the fuzzer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SeedsTaken {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final List<FuzzTarget> readers;

    protected SeedsTaken(List<FuzzTarget> readers) {
        this.readers = readers;
    }

    List<FuzzTarget> readers() {
        return readers;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everySeedIsTaken(FuzzTarget reader) throws Exception {
        Class<?> type = Class.forName(reader.className());
        Method take = type.getMethod("fuzzerTestOneInput", byte[].class);
        begin(type);
        List<Path> seeds = reader.listSeeds();
        assertTrue(seeds.size() > 3, reader + " has seeds");
        for (Path seed : seeds) {
            byte[] octets = Files.readAllBytes(seed);
            assertTimeoutPreemptively(
                    LONGEST, () -> assertDoesNotThrow(() -> take(take, octets), seed::toString), seed::toString);
        }
    }

    /** As Jazzer does, before the first input, whose time is measured. */
    private static void begin(Class<?> type) throws ReflectiveOperationException {
        for (Method method : type.getMethods()) if (method.getName().equals("fuzzerInitialize")) method.invoke(null);
    }

    private static void take(Method reader, byte[] octets) throws Throwable {
        try {
            reader.invoke(null, (Object) octets);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
