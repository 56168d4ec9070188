package pk.gov.balochistan.police.sms.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.firrequest.FirNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.coding.SmsCoding;
import pk.gov.balochistan.police.trail.AuditRow;

/** Every text of the gateway, with its longest arguments, in every language, whether a speaker has confirmed it or not: two parts at most. */
class SmsTextsTest {
    private static final int MOST_PARTS = 2;
    /** A setting of the environment may begin like an act. */
    private static final Pattern ACT = Pattern.compile("(?<!getOrDefault\\()\"(SMS_[A-Z_]+)\"");

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
        try (InputStream in = Texts.class.getResourceAsStream("/police/texts/sms_" + language.code() + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** The longest text a group of keys has in a language. */
    private static String longest(String group, Language language) throws IOException {
        return bundle(Language.ENGLISH).stringPropertyNames().stream()
                .filter(key -> key.startsWith(group))
                .map(key -> Texts.text(key, language))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static List<String> rendered(Language language) throws IOException {
        LocalDate day = LocalDate.ofInstant(SOME_TIME, Texts.PAKISTAN);
        TrackingNumber number = TrackingNumber.random();
        String place = language.isRightToLeft() ? "قلعہ سیف اللہ" : "Killa Saifullah";
        String post = longest("sms.post.", language);
        List<String> all = new ArrayList<>();
        for (String key : bundle(language).stringPropertyNames()) {
            if (List.of("sms.status.full", "sms.status.late", "sms.status.contactLate", "sms.status.ended")
                    .contains(key)) {
                for (ComplaintStatus status : ComplaintStatus.values()) {
                    if (status.isOpen() == key.endsWith("ended")) continue;
                    String next = Texts.text("sms.next." + status, language);
                    all.add(Texts.text(key, language, number, status, next, post, place, day));
                    String refer = Texts.text("sms.next.REFER", language);
                    if (status.isOpen()) all.add(Texts.text(key, language, number, status, refer, post, place, day));
                    String late = Texts.text("sms.next.CLOSED_LATE", language);
                    if (status == ComplaintStatus.CLOSED)
                        all.add(Texts.text(key, language, number, status, late, post, place, day));
                }
            } else if (key.equals("sms.status.word") || key.equals("sms.status.notTaken")) {
                for (ComplaintStatus status : ComplaintStatus.values())
                    all.add(Texts.text(key, language, number, status, day));
            } else if (key.equals("sms.status.paused")) {
                all.add(Texts.text(key, language, SOME_TIME));
            } else {
                all.add(Texts.text(key, language, number, day, SOME_TIME));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextTakesTwoPartsAtMost(Language language) throws IOException {
        List<String> tooLong = rendered(language).stream()
                .filter(text -> SmsCoding.countParts(text) > MOST_PARTS)
                .map(text -> text.length() + ": " + text)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    /** Named with the longest post, or the longest number of an FIR. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNoticeAboutAnFirTakesTwoPartsAtMost(Language language) throws IOException {
        LocalDate day = LocalDate.ofInstant(SOME_TIME, Texts.PAKISTAN);
        String post = longest("sms.post.", language);
        List<String> notices = Stream.of("ASKED", "ELSEWHERE", "DECLINED", "MISSED", "UNREVIEWED", "DIRECTED", "UPHELD")
                .map(step -> Texts.text("firRequest.sms." + step, language, TrackingNumber.random(), day, post))
                .collect(Collectors.toCollection(ArrayList::new));
        for (String step : List.of("REGISTERED", "STATEMENT"))
            notices.add(Texts.text(
                    "firRequest.sms." + step, language, TrackingNumber.random(), day, new FirNumber(99_999, 2026)));
        assertEquals(
                List.of(),
                notices.stream()
                        .filter(text -> SmsCoding.countParts(text) > MOST_PARTS)
                        .toList());
    }

    /** What STATUS adds of a request stays short, whatever came of it. */
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "URDU"})
    void statusHasOnePartForEachStateOfAnFir(Language language) {
        Stream.of(EventKind.values()).filter(EventKind::isOfFir).forEach(kind -> {
            assertTrue(Texts.has("sms.status." + kind, language), kind.name());
            assertEquals(1, SmsCoding.countParts(Texts.text("sms.status." + kind, language)), kind.name());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "URDU"})
    void theQuestionOfAFindingTakesTwoPartsWithItsCode(Language language) {
        String notice = Texts.text(
                "complaint.sms.FINDING_PROPOSED", language, TrackingNumber.random(), Texts.date(SOME_TIME), "04711");
        assertTrue(notice.contains("04711"));
        assertEquals(2, SmsCoding.countParts(notice), notice);
    }

    /** Four numbers in English leave room for words in one part, in Urdu in two; without numbers one is enough. */
    @ParameterizedTest
    @CsvSource({"ENGLISH, 1", "URDU, 2"})
    void aDigestNamesFourNumbersInFewParts(Language language, int parts) {
        String numbers =
                Stream.generate(() -> TrackingNumber.random().digits()).limit(4).collect(Collectors.joining(", "));
        String named = Texts.text("sms.digest.named", language, numbers);
        assertEquals(parts, SmsCoding.countParts(named), named);
        for (String key : List.of("sms.digest.counted", "sms.digest.neutral")) {
            String counted = Texts.text(key, language, "120");
            assertEquals(1, SmsCoding.countParts(counted), counted);
        }
        String neutral = Texts.text("sms.digest.neutral", language, "2");
        assertTrue(!neutral.matches("(?is).*(police|complaint|پولیس|شکایت).*"), neutral);
    }

    /** It holds a code besides the number and the day. */
    @ParameterizedTest
    @CsvSource({"ENGLISH, 1", "URDU, 2"})
    void theNoticeOfAnAnswerTakesAsManyPartsAsBeforeItHeldACode(Language language, int parts) {
        String notice = Texts.text(
                "complaint.sms.RESOLVED", language, TrackingNumber.random(), Texts.date(SOME_TIME), "", "04711");
        assertTrue(notice.contains("04711"));
        assertEquals(parts, SmsCoding.countParts(notice), notice);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextOfOursAsksUsAnything(Language language) throws IOException {
        List<String> asking = rendered(language).stream()
                .filter(text -> SmsMenu.read(text).wish() != SmsMenu.Wish.UNKNOWN)
                .toList();
        assertEquals(List.of(), asking);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "URDU"})
    void bothBundlesHoldTheSameKeysAndEveryRoleAndStatus(Language language) throws IOException {
        assertEquals(bundle(Language.ENGLISH).keySet(), bundle(language).keySet());
        Stream<String> needed = Stream.concat(
                Stream.of(Role.values()).map(role -> "sms.post." + role),
                Stream.of(ComplaintStatus.values()).map(status -> "sms.next." + status));
        assertTrue(needed.allMatch(key -> Texts.has(key, language)));
    }

    /** An auditor reads what a phone did in words. */
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "URDU"})
    void everyActThatTheGatewayWritesIntoTheTrailHasAName(Language language) throws IOException {
        Set<String> acts = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList())
                ACT.matcher(Files.readString(source)).results().forEach(act -> acts.add(act.group(1)));
        }
        assertTrue(acts.containsAll(Set.of("SMS_COMPLAIN", "SMS_STATUS")), acts.toString());
        assertEquals(
                List.of(),
                acts.stream()
                        .map(SmsTextsTest::nameOf)
                        .filter(key -> !Texts.has(key, language))
                        .toList());
    }

    private static String nameOf(String act) {
        return new AuditRow(null, null, null, null, act, null, null, null, null).actionKey();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH")
    void englishTextsKeepToTheGsmAlphabet(Language language) throws IOException {
        assertEquals(
                List.of(),
                rendered(language).stream()
                        .filter(text -> !SmsCoding.fitsGsm(text))
                        .toList());
    }
}
