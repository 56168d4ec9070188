package pk.gov.balochistan.police.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Every word that a page may show stands in both languages. */
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/police/texts");
    private static final Pattern IN_PAGE = Pattern.compile("\\bt(?:\\[|\\.of\\()'([a-zA-Z]+(?:\\.[\\w-]+)+\\.?)'");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-zA-Z]+(?:\\.[\\w-]+)+\\.?)\"");

    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z][a-zA-Z]*\\.(?:[\\w-]+\\.?)*)[\"']");

    @Test
    void everyKeyOfAPageStandsInBothLanguages() throws IOException {
        Set<String> keys = keysIn(Path.of("src/main/webapp"), ".xhtml", IN_PAGE);
        assertFalse(keys.isEmpty());
        assertEquals(Set.of(), missing(keys));
    }

    /** A string of a bean that begins with the name of a bundle is taken for a key. */
    @Test
    void everyKeyOfABeanStandsInBothLanguages() throws IOException {
        Set<String> segments = segments();
        Set<String> keys = new TreeSet<>();
        for (String key : keysIn(Path.of("src/main/java"), ".java", IN_JAVA)) {
            if (segments.contains(key.substring(0, key.indexOf('.')))) keys.add(key);
        }
        assertFalse(keys.isEmpty());
        assertEquals(Set.of(), missing(keys));
    }

    /** Named whole, by a beginning that ends with a dot, or by the page whose hint it is; the bundle faces is Faces' own. */
    @Test
    void everyTextIsUsedByAPageOrABean() throws IOException {
        Set<String> named = keysIn(Path.of("src/main/java"), ".java", QUOTED);
        named.addAll(keysIn(Path.of("src/main/webapp"), ".xhtml", QUOTED));
        Set<String> unused = new TreeSet<>();
        for (String segment : segments()) {
            if (segment.equals("faces")) continue;
            for (String key : bundle(segment + "_en").stringPropertyNames()) {
                String owner = key.replaceFirst("Hint$", "");
                if (!named.contains(key) && !named.contains(owner) && !isBegun(key, named)) unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    private static boolean isBegun(String key, Set<String> named) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (named.contains(key.substring(0, dot + 1))) return true;
        }
        return false;
    }

    @Test
    void bothLanguagesHoldTheSameKeys() throws IOException {
        for (String segment : segments()) {
            assertEquals(
                    bundle(segment + "_en").stringPropertyNames(),
                    bundle(segment + "_ur").stringPropertyNames(),
                    segment);
        }
    }

    @Test
    void noTextIsEmptyAndUrduIsUrdu() throws IOException {
        for (String segment : segments()) {
            Properties urdu = bundle(segment + "_ur");
            for (String key : urdu.stringPropertyNames()) {
                assertFalse(urdu.getProperty(key).isBlank(), key);
                boolean written = urdu.getProperty(key).codePoints().anyMatch(c -> c >= 0x0600 && c <= 0x06FF);
                assertTrue(written || key.equals("frame.otherLanguage") || isPattern(urdu.getProperty(key)), key);
            }
        }
    }

    private static boolean isPattern(String text) {
        return text.replaceAll("\\{\\d}|[\\p{IsPunctuation}\\d\\s]", "").isEmpty();
    }

    private static Set<String> missing(Set<String> keys) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String key : keys) {
            for (Language language : Language.OF_PAGES) {
                boolean there = key.endsWith(".") ? anyBegins(key, language) : Texts.has(key, language);
                if (!there) missing.add(language.code() + " " + key);
            }
        }
        return missing;
    }

    /** A key that a page completes, such as {@code frame.problem.}: at least one must begin with it. */
    private static boolean anyBegins(String beginning, Language language) throws IOException {
        String segment = beginning.substring(0, beginning.indexOf('.'));
        String name = "/police/texts/" + segment + "_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in != null) texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream().anyMatch(key -> key.startsWith(beginning));
    }

    private static Set<String> keysIn(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher found = pattern.matcher(Files.readString(file));
                while (found.find()) keys.add(found.group(1));
            }
        }
        return keys;
    }

    private static Set<String> segments() throws IOException {
        Set<String> segments = new TreeSet<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            files.map(file -> file.getFileName().toString().replaceAll("_(en|ur)\\.properties$", ""))
                    .forEach(segments::add);
        }
        return segments;
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        Path file = BUNDLES.resolve(name + ".properties");
        if (!Files.exists(file)) return texts;
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
