package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import pk.gov.balochistan.police.db.testing.EveryEngine;

/** The table of the cases says the truth: each has its tests, and each test that it names is there and is run. */
class GatewayCasesTest {
    private static final Path TABLE = Path.of("..", "docs", "gateway-cases.md");
    private static final String ROOT = "pk.gov.balochistan.police.";
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|.*");
    private static final Pattern TEST = Pattern.compile("`([\\w.]+)\\.(\\w+)`");

    @Test
    void everyCaseHasItsRowAndEveryTestThatItNamesIsThere() throws IOException {
        List<Integer> cases = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) continue;
            cases.add(Integer.valueOf(row.group(1)));
            List<String> named = new ArrayList<>();
            Matcher test = TEST.matcher(line);
            while (test.find()) {
                named.add(test.group());
                if (!isTest(test.group(1), test.group(2))) gone.add(test.group());
            }
            assertFalse(named.isEmpty(), "no test of case " + row.group(1));
        }
        assertEquals(IntStream.rangeClosed(1, 23).boxed().toList(), cases);
        assertEquals(List.of(), gone, "named in the table and not there");
    }

    private static boolean isTest(String name, String method) {
        try {
            return Arrays.stream(Class.forName(ROOT + name).getDeclaredMethods())
                    .anyMatch(found -> found.getName().equals(method) && isRun(found));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isRun(Method method) {
        return method.isAnnotationPresent(Test.class)
                || method.isAnnotationPresent(ParameterizedTest.class)
                || method.isAnnotationPresent(EveryEngine.class);
    }
}
