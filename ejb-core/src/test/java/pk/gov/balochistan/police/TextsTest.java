package pk.gov.balochistan.police;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/** Every word that the core shows exists in both languages, and its pattern can be filled. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/police/texts");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z]*(?:\\.[a-zA-Z][a-zA-Z0-9_]*)+)\"");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z][a-zA-Z]*\\.(?:[\\w-]+\\.?)*)[\"']");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void inUrduADateAndANumberWithItsUnitStayOnOneLine() {
        String hours = Texts.text("rulebook.contact.range", Language.URDU, 2, 72);
        assertTrue(hours.contains("\u2066" + "72" + "\u2069\u00a0گھنٹوں"), hours);
        assertEquals("\u2066" + "20\u201111\u20112026\u00a011:00\u2069", Texts.isolated("20-11-2026 11:00"));
        assertTrue(Texts.text("rulebook.contact.range", Language.ENGLISH, 2, 72).contains(" 72 "));
    }

    @Test
    void everyKeyInTheSourcesHasATextInBothLanguages() throws IOException {
        List<String> lacking = new ArrayList<>();
        int keys = 0;
        for (Path source : files(SOURCES, ".java")) {
            for (String key : keysIn(source)) {
                keys++;
                for (Language language : Language.OF_PAGES) {
                    if (!Texts.has(key, language)) lacking.add(source.getFileName() + ": " + key + " " + language);
                }
            }
        }
        assertEquals(List.of(), lacking);
        assertTrue(keys > 20, "keys found: " + keys);
    }

    @Test
    void everyConstantThatPeopleReadHasATextInBothLanguages() throws ReflectiveOperationException {
        List<String> lacking = new ArrayList<>();
        for (TextKey constant : constants()) {
            for (Language language : Language.OF_PAGES) {
                if (!Texts.has(constant.textKey(), language)) lacking.add(constant.textKey() + " " + language);
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
        List<String> unlike = new ArrayList<>();
        for (Path english : files(BUNDLES, "_en.properties")) {
            Properties en = load(english);
            Properties ur =
                    load(english.resolveSibling(english.getFileName().toString().replace("_en.", "_ur.")));
            assertEquals(
                    new TreeSet<>(en.stringPropertyNames()),
                    new TreeSet<>(ur.stringPropertyNames()),
                    english.getFileName().toString());
            en.stringPropertyNames().stream()
                    .filter(key -> !arguments(en.getProperty(key)).equals(arguments(ur.getProperty(key))))
                    .forEach(unlike::add);
        }
        assertEquals(List.of(), unlike);
    }

    /** A text is used when a string of any of the programs names it, whole or by a beginning that ends with a dot. */
    @Test
    void everyTextIsUsedBySomething() throws IOException, ReflectiveOperationException {
        Set<String> named = new TreeSet<>();
        constants().forEach(constant -> named.add(constant.textKey()));
        for (String program : List.of("ejb-core", "sms-gateway", "portal-war")) {
            Path sources = Path.of("..", program, "src", "main");
            for (String ending : List.of(".java", ".xhtml")) {
                for (Path source : files(sources, ending)) {
                    QUOTED.matcher(Files.readString(source)).results().forEach(found -> named.add(found.group(1)));
                }
            }
        }
        List<String> unused = new ArrayList<>();
        for (Path bundle : files(BUNDLES, "_en.properties")) {
            for (String key : load(bundle).stringPropertyNames()) {
                if (!named.contains(key) && beginnings(key).noneMatch(named::contains)) unused.add(key);
            }
        }
        assertEquals(List.of(), unused);
    }

    /** {@code sms.} and {@code sms.post.} of {@code sms.post.SHO}. */
    private static Stream<String> beginnings(String key) {
        return Pattern.compile("\\.").matcher(key).results().map(dot -> key.substring(0, dot.end()));
    }

    /** A pattern with arguments swallows an apostrophe; ’ is the right sign in English anyway. */
    @Test
    void noTextHasAnApostropheThatThePatternWouldSwallow() throws IOException {
        List<String> swallowed = new ArrayList<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            Properties texts = load(bundle);
            texts.stringPropertyNames().stream()
                    .filter(key -> texts.getProperty(key).indexOf('\'') >= 0)
                    .forEach(key -> swallowed.add(bundle.getFileName() + ": " + key));
        }
        assertEquals(List.of(), swallowed);
    }

    /** A word counts as a key when its first part names a bundle; what a refusal names must be one. */
    private static Set<String> keysIn(Path source) throws IOException {
        return LITERAL.matcher(Files.readString(source))
                .results()
                .filter(literal -> namesABundle(literal) || isRefusal(source, literal))
                .map(literal -> literal.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean namesABundle(MatchResult literal) {
        String segment = literal.group(1).substring(0, literal.group(1).indexOf('.'));
        return Files.exists(BUNDLES.resolve(segment + "_en.properties"));
    }

    private static boolean isRefusal(Path source, MatchResult literal) {
        try {
            return Files.readString(source).startsWith("RuleViolation(", literal.start() - "RuleViolation(".length());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<TextKey> constants() throws ReflectiveOperationException {
        List<TextKey> constants = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ArchitectureTest.ROOT)) {
            if (!found.isEnum() || !found.isAssignableTo(TextKey.class)) continue;
            for (Object constant : Class.forName(found.getName()).getEnumConstants()) {
                constants.add((TextKey) constant);
            }
        }
        return constants;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Properties load(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(bundle)) {
            texts.load(in);
        }
        return texts;
    }
}
