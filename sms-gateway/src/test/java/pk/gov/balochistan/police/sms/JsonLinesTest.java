package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text breaks a line of the log or what a reader sees of it: case 16 of the gateway's table. */
class JsonLinesTest {
    private static String lineOf(String message, Throwable fault) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("trial");
        entry.setThrown(fault);
        return new JsonLines().format(entry);
    }

    @Tag("T19")
    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "two\nlines",
                "two\r\nlines",
                "a NUL \u0000 and an escape \u001b[2J",
                "a \"quote\" and a back\\slash",
                "\",\"level\":\"INFO",
                "{\"at\":\"1970-01-01T00:00:00Z\"}",
                "turned \u202e around \u2066 and \u200f back \u2069",
                "one line \u2028 another \u2029 and \u0085",
                "delete \u007f",
                "half a pair \ud83d",
                "شکایت"
            })
    void aTextIsOneLineOfPlainCharactersAndComesBackAsItWas(String text) {
        String line = lineOf(text, null);
        assertTrue(line.endsWith("}\n") && line.indexOf('\n') == line.length() - 1, line);
        assertTrue(line.chars().limit(line.length() - 1L).allMatch(c -> c >= ' ' && c <= '~'), line);
        assertEquals(text, valueOf(line, "message"));
        assertEquals("WARNING", valueOf(line, "level"));
    }

    @Test
    void aFaultIsInTheSameLine() {
        String line = lineOf("it failed", new IllegalStateException("first\nsecond \"third\""));
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertTrue(valueOf(line, "trace").contains("first\nsecond \"third\"\n\tat "), line);
    }

    @ParameterizedTest(name = "{index}")
    @CsvSource({"'a\"b', 'a\\\"b'", "'a\\b', 'a\\\\b'", "'a\tb', 'a\\u0009b'", "é, '\\u00e9'"})
    void whatIsEscapedIsWrittenAsJsonHasIt(String text, String written) {
        assertEquals(written, JsonLines.escaped(text));
    }

    /** Reads one value of the object as a reader of JSON does, up to the first quote that is not escaped. */
    private static String valueOf(String line, String name) {
        String key = "\"" + name + "\":\"";
        StringBuilder value = new StringBuilder();
        for (int i = line.indexOf(key) + key.length(); line.charAt(i) != '"'; i++) {
            if (line.charAt(i) != '\\') {
                value.append(line.charAt(i));
            } else if (line.charAt(++i) == 'u') {
                value.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                value.append(line.charAt(i));
            }
        }
        return value.toString();
    }
}
