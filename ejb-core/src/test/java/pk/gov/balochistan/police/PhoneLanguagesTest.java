package pk.gov.balochistan.police;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Texts to a phone in Balochi, Pashto and Brahui: what is there, who has confirmed it, and what goes out meanwhile. */
class PhoneLanguagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/police/texts");
    private static final String ALLOWED = "UNCONFIRMED_LANGUAGES";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    /** What can reach a phone. */
    private static final Pattern TO_A_PHONE =
            Pattern.compile("(sms|ussd)\\..*|complaint\\.(sms|status)\\..*|hearing\\.sms\\..*|firRequest\\.sms\\..*");

    private static final List<Language> LANGUAGES =
            Stream.of(Language.values()).filter(each -> each != each.ofPages()).toList();

    @AfterEach
    void allowItNoLonger() {
        System.clearProperty(ALLOWED);
    }

    @Test
    void whatNoSpeakerHasConfirmedGoesOutInUrduUnlessTheProvinceAllowsIt() {
        String urdu = Texts.text("sms.taken", Language.URDU);
        for (Language language : LANGUAGES) {
            assertEquals(urdu, Texts.text("sms.taken", language));
            assertFalse(Texts.has("sms.taken", language));
            System.setProperty(ALLOWED, "true");
            assertNotEquals(urdu, Texts.text("sms.taken", language));
            assertTrue(Texts.has("sms.taken", language));
            System.clearProperty(ALLOWED);
        }
    }

    @Test
    void whatIsWantingGoesOutInUrdu() {
        System.setProperty(ALLOWED, "true");
        for (Language language : LANGUAGES)
            assertEquals(Texts.text("sms.post.SHO", Language.URDU), Texts.text("sms.post.SHO", language));
    }

    /** Whoever confirms a text changes a line of the register, which must name each of them and nothing else. */
    @Test
    void theRegisterNamesEveryTextOnceWithItsState() throws IOException {
        List<String> lines = Files.readAllLines(BUNDLES.resolve("confirmed.csv"));
        assertEquals("language,key,state,by,on", lines.get(0));
        List<String> named = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            named.add(cells[0] + " " + cells[1]);
            boolean signed = !cells[3].isBlank() && cells[4].matches("\\d{4}-\\d{2}-\\d{2}");
            assertTrue(cells[2].equals("draft") || cells[2].equals("confirmed") && signed, line);
        }
        Set<String> there = new TreeSet<>();
        for (Language language : LANGUAGES)
            texts(language).keySet().forEach(key -> there.add(language.code() + " " + key));
        assertEquals(List.copyOf(there), named.stream().sorted().toList());
    }

    @Test
    void everyTextIsOneThatCanReachAPhoneAndHasTheArgumentsOfTheEnglishOne() throws IOException {
        List<String> odd = new ArrayList<>();
        for (Language language : LANGUAGES) {
            texts(language).forEach((key, pattern) -> {
                boolean fits = TO_A_PHONE.matcher(key).matches()
                        && arguments(pattern).equals(arguments(english().getOrDefault(key, "none")));
                if (!fits) odd.add(language.code() + " " + key);
            });
        }
        assertEquals(List.of(), odd);
    }

    /** So many are still in Urdu: a number that falls with each text that is written, and rises with a new one alone. */
    @Test
    void theTextsStillWantingAreCounted() throws IOException {
        long all = english().keySet().stream()
                .filter(key -> TO_A_PHONE.matcher(key).matches())
                .count();
        Map<Language, Long> wanting = new TreeMap<>();
        for (Language language : LANGUAGES)
            wanting.put(language, all - texts(language).size());
        assertEquals(Map.of(Language.BALOCHI, 152L, Language.PASHTO, 102L, Language.BRAHUI, 180L), wanting);
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language.code() + ".properties"))
                    .toList()) {
                Properties read = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    read.load(in);
                }
                read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

    private static Map<String, String> english() {
        return texts(Language.ENGLISH);
    }
}
