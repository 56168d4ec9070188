package pk.gov.balochistan.police.portal.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.closing.WordCode;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Journey 3 on the web: a citizen follows a complaint. */
@ExtendWith(PortalExtension.class)
class TrackE2E {
    private static final int AT_MOST_BYTES = 30 * 1024;
    private static final String TOLD_OF_THE_WORD =
            "select count(*) from outgoing_sms where text_key = 'complaint.sms.CONFIRMED' and cause = ?";

    @ParameterizedTest
    @CsvSource({"NARROW, URDU", "DESKTOP, ENGLISH"})
    void theSecondFactOpensTheSteps(Screen screen, Language language, PortalServer portal) {
        try (Browser browser = portal.browser(screen, language)) {
            String number = sent(browser);
            browser.go("/track").shot("track").check();
            ask(browser, new TrackingNumber(number).printed(), "4567");
            browser.shot("track-in-full").check();
            assertTrue(browser.count("#post") == 1 && browser.count(".timeline li") >= 1);
            assertEquals(portal.address("/track"), browser.driver().getCurrentUrl(), "no number in the address");
            assertEquals(new TakenPaper(1, language.code()), TakenPaper.of(browser, "#paper", "summary-" + language));
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, ''", "URDU, '9999'"})
    void withoutTheSecondFactItIsOneWordAndADay(Language language, String fact, PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, language)) {
            String number = sent(browser);
            browser.go("/track");
            ask(browser, number, fact);
            browser.shot("track-brief" + fact);
            assertEquals(
                    Texts.text("complaint.status.RECEIVED", language),
                    browser.find("#status").getText());
            assertEquals(0, browser.count("#post, .timeline, #next, #paper"));
            boolean missed = !fact.isEmpty();
            List<String> told = browser.all("#answer .told").stream()
                    .map(line -> line.getText())
                    .toList();
            assertEquals(List.of(Texts.text(missed ? "track.factMissed" : "track.more", language)), told, "one thing");
            assertEquals(
                    Boolean.toString(missed),
                    browser.find("#fact").getAttribute("aria-invalid"),
                    "it says which field");
        }
    }

    @ParameterizedTest
    @CsvSource({"4821 0937 5527, refusal.tracking.mistyped", "4821, refusal.tracking.malformed"})
    void aMistypedNumberGetsOneHelpfulLine(String typed, String key, PortalServer portal) {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.go("/track");
            ask(browser, typed, "");
            browser.shot("track-mistyped").check();
            assertEquals(
                    plain(Texts.text(key, Language.URDU)),
                    plain(browser.find("#numberError").getText()));
            assertEquals(typed, browser.find("#number").getAttribute("value"));
        }
    }

    @Test
    void guessesAreSlowedDown(PortalServer portal) {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            browser.go("/track");
            for (int guess = 0; guess < 10; guess++) {
                ask(browser, TrackingNumber.random().digits(), "");
                assertEquals(
                        Texts.text("track.unknown", Language.ENGLISH),
                        browser.find("#numberError").getText());
            }
            ask(browser, TrackingNumber.random().digits(), "");
            browser.shot("track-throttled");
            assertTrue(browser.find("#numberError").getText().startsWith("Too many tries."));
        }
    }

    @Test
    void aMissedPromiseIsAdmitted(PortalServer portal) throws SQLException {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            String number = sent(browser);
            new Rows(portal)
                    .change(
                            "update complaint set due_at = timestamp with time zone '2026-01-01 10:00:00+05:00' where tracking_number = ?",
                            number);
            browser.go("/track?n=" + number);
            ask(browser, null, "4567");
            browser.shot("track-missed").check();
            assertFalse(browser.find("#missed").getText().isEmpty());
        }
    }

    /** The portal's own turns see to the clock within seconds. */
    @ParameterizedTest
    @EnumSource(value = Language.class, names = "URDU")
    void whatWasMissedGoesUpByItselfAndTheCitizenReadsWhoAnswers(Language language, PortalServer portal)
            throws SQLException {
        try (Browser browser = portal.browser(Screen.PHONE, language)) {
            String number = sent(browser);
            Rows rows = new Rows(portal);
            String nine = "timestamp with time zone '2026-01-01 09:00:00+05:00'";
            String ten = "timestamp with time zone '2026-01-01 10:00:00+05:00'";
            rows.change(
                    "update complaint set contact_due_at = " + nine + ", due_at = " + ten + ", next_clock_at = " + nine
                            + " where tracking_number = ?",
                    number);
            browser.until(() -> "RPO".equals(answering(rows, number)));
            browser.go("/track?n=" + number);
            ask(browser, null, "4567");
            browser.shot("track-escalated").check();
            assertTrue(plain(browser.find("#escalated").getText()).contains(plain(Texts.text("role.RPO", language))));
            assertFalse(browser.find("#missed").getText().isEmpty());
            assertFalse(browser.find("#contactMissed").getText().isEmpty());
            assertTrue(plain(browser.find("#post").getText()).contains(plain(Texts.text("role.RPO", language))));
        }
    }

    @ParameterizedTest
    @CsvSource({"NARROW, URDU", "PHONE, ENGLISH"})
    void theCitizensYesClosesTheCaseWithoutAScript(Screen screen, Language language, PortalServer portal)
            throws SQLException {
        try (Browser browser = portal.browserWithoutScripts(screen, language)) {
            String number = answered(sent(browser, "yes"), portal);
            ask(browser.go("/track"), number, "4567");
            browser.shot("track-answered");
            assertFalse(browser.find("#settled").getText().isEmpty());
            browser.find("#satisfaction option[value='4']").click();
            browser.send("#yes").shot("track-without-code");
            assertEquals(
                    Texts.text("track.word.CODE_MISSING", language),
                    browser.find("#wordCodeError").getText());
            browser.type("#wordCode", WordCode.of(portal.keys(), TrackingNumber.parse(number), 0));
            browser.send("#yes").shot("track-closed");
            assertEquals(
                    Texts.text("closing.by.CITIZEN", language),
                    browser.find("#closedBy").getText());
            assertFalse(browser.find("#said").getText().isEmpty());
            assertEquals(0, browser.count("#yes"));
            assertEquals(1, browser.all("#no").size(), "a changed mind opens it again");
            Rows rows = new Rows(portal);
            assertEquals(
                    "CLOSED 4",
                    rows.text(
                            "select concat(concat(status, ' '), satisfaction) from complaint where tracking_number = ?",
                            number));
            assertEquals(
                    1,
                    rows.count(
                            "select count(*) from audit_entry where action = 'CITIZEN_TRACK:say' and outcome = 'OK'"
                                    + " and detail = 'YES CLOSED PHONE' and target = ?",
                            "complaint:" + number));
            assertEquals(portal.address("/track"), browser.driver().getCurrentUrl(), "no number in the address");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "URDU")
    void theCitizensNoOpensItAgainAndTheReasonIsRead(Language language, PortalServer portal) throws SQLException {
        try (Browser browser = portal.browser(Screen.PHONE, language)) {
            String number = answered(browser, portal);
            ask(browser.go("/track"), number, "4567");
            browser.shot("track-answered-scripted").check();
            assertEquals(1, browser.count("#elsewhere"), "no text, no code");
            assertEquals(0, browser.count("#yes, #noCalls"));
            browser.type("#reason", "Nobody has come to the shop.").send("#no");
            browser.shot("track-reopened").check();
            assertEquals(
                    Texts.text("complaint.status.REOPENED", language),
                    browser.find("#status").getText());
            assertTrue(browser.find(".timeline").getText().contains("Nobody has come to the shop."));
            assertEquals(0, browser.count("#yes, #no, #appeal"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH")
    void theCitizenAppealsAndReadsWhoAnswersNow(Language language, PortalServer portal) throws SQLException {
        try (Browser browser = portal.browser(Screen.PHONE, language)) {
            String number = answered(browser, portal);
            ask(browser.go("/track"), number, "4567");
            browser.type("#reason", "The same officer answered.").send("#appeal");
            browser.shot("track-appealed").check();
            assertFalse(browser.find("#said").getText().isEmpty());
            assertTrue(plain(browser.find("#post").getText()).contains(plain(Texts.text("role.RPO", language))));
            assertEquals(0, browser.count("#yes, #no, #appeal"));
        }
    }

    @Test
    void whoeverHasNotTheSecondFactHasNoWord(PortalServer portal) throws SQLException {
        try (Browser browser = portal.browserWithoutScripts(Screen.PHONE, Language.ENGLISH)) {
            String number = answered(browser, portal);
            ask(browser.go("/track"), number, "9999");
            assertEquals(
                    Texts.text("complaint.status.RESOLVED", Language.ENGLISH),
                    browser.find("#status").getText());
            assertEquals(0, browser.count("#yes, #no, #appeal, #settled"));
        }
    }

    @Test
    void aWordWithTheWrongFactChangesNothingAndTheRightOneTellsThePhone(PortalServer portal) throws SQLException {
        try (Browser browser = portal.browser(Screen.PHONE, Language.ENGLISH)) {
            String number = answered(sent(browser, "yes"), portal);
            Rows rows = new Rows(portal);
            ask(browser.go("/track"), number, "4567");
            browser.driver().executeScript("document.getElementById('wordFact').value = '9999'");
            browser.send("#yes");
            assertEquals(
                    Texts.text("track.word.NOT_KNOWN", Language.ENGLISH),
                    browser.find("#numberError").getText());
            assertEquals("RESOLVED", rows.text("select status from complaint where tracking_number = ?", number));
            assertEquals(0, rows.count(TOLD_OF_THE_WORD, "complaint:" + number));
            assertEquals(
                    1,
                    rows.count(
                            "select count(*) from audit_entry where detail = 'YES NOT_KNOWN WRONG' and target = ?",
                            "complaint:" + number));
            assertEquals(
                    1,
                    rows.count(
                            "select count(*) from audit_entry where action = 'CITIZEN_TRACK:track' and detail = 'PHONE' and target = ?",
                            "complaint:" + number));
            ask(browser.go("/track"), number, "4567");
            browser.type("#wordCode", WordCode.of(portal.keys(), TrackingNumber.parse(number), 0));
            browser.shot("track-asks-for-code").check();
            browser.send("#yes");
            assertEquals("CLOSED", rows.text("select status from complaint where tracking_number = ?", number));
            assertEquals(1, rows.count(TOLD_OF_THE_WORD, "complaint:" + number));
        }
    }

    /** Filed by this browser, and answered by the police. */
    private static String answered(Browser browser, PortalServer portal) throws SQLException {
        return answered(sent(browser), portal);
    }

    private static String answered(String number, PortalServer portal) throws SQLException {
        String later = "timestamp with time zone '2090-01-0%d 10:00:00+05:00'";
        new Rows(portal)
                .change(
                        "update complaint set status = 'RESOLVED', is_open = 0, ended_at = filed_at, word_due_at = "
                                + later.formatted(1) + ", next_clock_at = " + later.formatted(1) + ", reopen_until = "
                                + later.formatted(9) + " where tracking_number = ?",
                        number);
        return number;
    }

    private static String answering(Rows rows, String number) {
        try {
            return rows.text("select responsible_role from complaint where tracking_number = ?", number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void weighsLittle(PortalServer portal) {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            long bytes = browser.weigh("/track");
            assertTrue(bytes > 0 && bytes <= AT_MOST_BYTES, bytes + " bytes");
        }
    }

    /** The browser gives some marks and spaces in another form. */
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String sent(Browser browser) {
        return sent(browser, "no");
    }

    /** @param texts whether the complainant agrees to texts */
    private static String sent(Browser browser, String texts) {
        return new Complaining(browser)
                .about("non_registration_fir")
                .tell(Complaining.STORY)
                .at("district-quetta", null)
                .against("none", null, null)
                .named("Zarmina Baloch", "0300-1234567", texts)
                .send();
    }

    private static void ask(Browser browser, String number, String fact) {
        if (number != null) browser.type("#number", number);
        browser.type("#fact", fact).send("#ask");
    }
}
