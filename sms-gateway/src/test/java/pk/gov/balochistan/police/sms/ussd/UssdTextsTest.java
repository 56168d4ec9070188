package pk.gov.balochistan.police.sms.ussd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.coding.SmsCoding;
import pk.gov.balochistan.police.sms.ussd.Layout.Item;
import pk.gov.balochistan.police.sms.ussd.Layout.Page;
import pk.gov.balochistan.police.ussd.UssdStep;

/** Every word of the menus, in every language: what fits one screen, and how what does not is cut. */
class UssdTextsTest {
    private static final Instant SOME_TIME = Instant.parse("2026-11-22T07:00:00Z");

    @BeforeAll
    static void allowWhatNoSpeakerHasConfirmed() {
        System.setProperty("UNCONFIRMED_LANGUAGES", "true");
    }

    @AfterAll
    static void allowItNoLonger() {
        System.clearProperty("UNCONFIRMED_LANGUAGES");
    }

    private static Properties bundle(Language language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                Texts.class.getResourceAsStream("/police/texts/ussd_" + language.code() + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "URDU"})
    void bothBundlesHoldTheSameKeysAndALineForEveryScreen(Language language) throws IOException {
        assertEquals(bundle(Language.ENGLISH).keySet(), bundle(language).keySet());
        assertTrue(Stream.of(UssdStep.values()).allMatch(step -> Texts.has("ussd.top." + step, language)));
    }

    /** What is filed is shown whole, with its number and dates: nobody should have to turn a page for them. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatEndsADialogueFitsOneScreen(Language language) {
        LocalDate day = LocalDate.ofInstant(SOME_TIME, Texts.PAKISTAN);
        List<String> tooLong = Stream.of("filed", "filedWrite", "filedNeutral", "tooOften", "bye", "later")
                .map(key -> Texts.text("ussd." + key, language, TrackingNumber.random(), day, SOME_TIME))
                .filter(words -> !SmsCoding.fitsScreen(words))
                .toList();
        assertEquals(List.of(), tooLong);
        assertTrue(SmsCoding.fitsScreen(Texts.text("sms.refused", language)));
    }

    /** Whoever opens the menu sees all that it offers, and may choose a language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theMenuItselfAndTheLanguagesFitOneScreen(Language language) {
        for (String screen : List.of("MAIN", "LANGUAGE")) {
            Stream<String> above = screen.equals("MAIN")
                    ? Stream.of("ussd.top.MAIN", "ussd.help", "ussd.late")
                    : Stream.of("ussd.top.LANGUAGE", "ussd.help.LANGUAGE");
            List<Item> items = bundleKeys("ussd." + screen.toLowerCase(Locale.ROOT) + ".")
                    .map(key -> new Item(key, Texts.text(key, language)))
                    .toList();
            List<String> tops = above.map(key -> Texts.text(key, language)).toList();
            String zero = Texts.text(screen.equals("MAIN") ? "ussd.end" : "ussd.back", language);
            assertEquals(1, new Layout(language).pages(tops, items, zero).size(), language + " " + screen);
        }
    }

    private static Stream<String> bundleKeys(String group) {
        try {
            return bundle(Language.ENGLISH).stringPropertyNames().stream().filter(key -> key.startsWith(group));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Longer labels are cut: then a short name is missing. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineIsShownWhole(Language language) throws IOException {
        List<String> cut = bundle(language).stringPropertyNames().stream()
                .filter(key -> key.matches("ussd\\.(main|kind|callBack|station|word)\\..*"))
                .map(key -> Texts.text(key, language))
                .filter(label -> label.length() > 32)
                .toList();
        assertEquals(List.of(), cut);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Jungle Pir Alizai", "URDU, جنگل پیر علیزئی", "ENGLISH, a", "URDU, الف"})
    void aListIsCutIntoPagesOfSevenLinesAtMostThatFitAndLoseNothing(Language language, String label) {
        List<String> tops = List.of(Texts.text("ussd.top.DISTRICT", language), Texts.text("ussd.help", language));
        String back = Texts.text("ussd.back", language);
        Layout layout = new Layout(language);
        for (int count = 0; count < 45; count++) {
            List<Item> items = IntStream.range(0, count)
                    .mapToObj(i -> new Item("code" + i, label + i))
                    .toList();
            List<Page> pages = layout.pages(tops, items, back);
            assertEquals(items, pages.stream().flatMap(p -> p.items().stream()).toList());
            for (Page page : pages) {
                assertTrue(page.items().size() + (page.more() ? 1 : 0) <= 7);
                assertTrue(tops.stream().allMatch(top -> SmsCoding.fitsScreen(layout.show(top, page, back))));
                assertEquals(page != pages.get(pages.size() - 1), page.more());
            }
        }
    }

    @Test
    void aLongAnswerIsCutBetweenWordsAndReadWhole() {
        String answer = "word ".repeat(100) + "end";
        List<String> screens = new Layout(Language.ENGLISH).read(answer);
        assertTrue(screens.size() > 2);
        assertTrue(screens.stream().allMatch(SmsCoding::fitsScreen));
        String read = String.join(
                " ",
                screens.stream()
                        .map(screen -> screen.lines().findFirst().orElseThrow())
                        .toList());
        assertEquals(answer, read);
    }

    /** Found by {@code ./run bench fuzz}: half a character is shown as a question mark on two screens. */
    @Test
    void neitherAScreenNorALabelEndsWithinACharacter() {
        Layout layout = new Layout(Language.ENGLISH);
        String faces = "a" + "\ud83d\ude00".repeat(120);
        List<String> shown = new ArrayList<>(layout.read(faces));
        List<Item> label = List.of(new Item("x", faces));
        shown.add(layout.show("top", layout.pages(List.of("top"), label, "0").get(0), "0"));
        assertTrue(shown.size() > 3);
        assertTrue(shown.stream()
                .flatMapToInt(String::codePoints)
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Test
    void aScreenHas182SeptetsOr80UnitsOfUcs2() {
        assertTrue(SmsCoding.fitsScreen("a".repeat(182)) && !SmsCoding.fitsScreen("a".repeat(183)));
        assertTrue(!SmsCoding.fitsScreen("a".repeat(181) + "€"));
        assertTrue(SmsCoding.fitsScreen("ی".repeat(80)) && !SmsCoding.fitsScreen("ی".repeat(81)));
    }
}
