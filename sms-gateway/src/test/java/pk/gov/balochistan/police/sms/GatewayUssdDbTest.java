package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.standin.Dialogue;
import pk.gov.balochistan.police.sms.standin.Submitted;

/** What a citizen goes through who dials the code, on both engines, over a real socket. */
class GatewayUssdDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";
    private static final Pattern NUMBER = Pattern.compile("\\d{4}[ \\u00a0]\\d{4}[ \\u00a0]\\d{4}");

    private static final String RECEIPTS =
            "select count(*) from outgoing_sms where text_key = 'complaint.sms.filed' and cause = '";

    @TempDir
    Path data;

    private static TrackingNumber numberIn(String words) {
        Matcher number = NUMBER.matcher(words);
        assertTrue(number.find(), words);
        return TrackingNumber.parse(number.group());
    }

    /** What the screen told is texted, too: a screen is gone with the next one. */
    private static void awaitReceipt(GatewayTrial trial, TrackingNumber number) {
        GatewayTrial.await("the receipt", () -> trial.received(CITIZEN).stream()
                .anyMatch(text -> text.replace('\u00a0', ' ').contains(number.printed())));
        assertEquals(1, trial.sql(RECEIPTS + number.auditTarget() + "'"));
    }

    private static String complain(Dialogue dialogue, String kind) {
        GatewayTrial.choose(dialogue, "Complain");
        GatewayTrial.choose(dialogue, kind);
        GatewayTrial.choose(dialogue, "Quetta");
        GatewayTrial.choose(dialogue, "Sariab");
        return GatewayTrial.choose(dialogue, "This phone");
    }

    @EveryEngine
    void aComplaintByMenuIsFiledWhereItBelongsAndFollowedByMenu(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            Dialogue first = trial.dial(CITIZEN);
            String filed = complain(first, "Report of a crime");
            TrackingNumber number = numberIn(filed);
            awaitReceipt(trial, number);
            assertTrue(filed.matches("(?s).*answer by \\d\\d-\\d\\d-\\d{4}.*"), filed);
            assertTrue(first.isOver());
            assertEquals(
                    1,
                    trial.sql(
                            "select count(*) from complaint c, place p where p.id = c.place_id and p.code = 'station-quetta-sariab'"
                                    + " and c.channel = 'USSD' and c.category_code = 'crime_report_walkin' and c.complainant_phone = '"
                                    + CITIZEN + "'"));
            Dialogue own = trial.dial(CITIZEN);
            GatewayTrial.choose(own, "Follow a complaint");
            String told = GatewayTrial.type(own, number.digits());
            assertTrue(told.contains("Responsible: "), told);
            assertTrue(own.isOver());
            Dialogue elsewhere = trial.dial(OTHER);
            GatewayTrial.choose(elsewhere, "Follow a complaint");
            String word = GatewayTrial.type(elsewhere, number.printed());
            assertTrue(word.contains(number.printed()), word);
            assertFalse(word.contains("Responsible"), word);
            assertEquals(1, trial.sql("select count(*) from audit_entry where action = 'SMS_COMPLAIN'"));
            assertEquals(
                    2,
                    trial.sql("select count(*) from audit_entry where action = 'SMS_STATUS' and target is not null"));
        }
    }

    @EveryEngine
    void whereNoTextMayGoTheScreenSaysToWriteTheNumberDown(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.ask(CITIZEN, "STOP");
            String filed = complain(trial.dial(CITIZEN), "Report of a crime");
            assertTrue(
                    filed.contains("Write down your number: " + numberIn(filed).printed()), filed);
            assertEquals(0, trial.sql(RECEIPTS + numberIn(filed).auditTarget() + "'"));
        }
    }

    /** A phone that chose no language reads English screens, whosever number was typed. */
    @EveryEngine
    void theMenuKeepsItsLanguageWhateverTheCaseWasToldIn(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = numberIn(trial.ask(CITIZEN, "شکایت پشین بازار میں میری دکان سے چوری ہو گئی"));
            Dialogue elsewhere = trial.dial(OTHER);
            GatewayTrial.choose(elsewhere, "Follow a complaint");
            String told = GatewayTrial.type(elsewhere, number.digits());
            assertTrue(told.matches("\\A\\p{ASCII}+\\z") && told.contains(number.printed()), told);
        }
    }

    @EveryEngine
    void theMenuTellsWhatATextTellsInTheSameWords(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = numberIn(
                    trial.ask(CITIZEN, "COMPLAIN my motorcycle was stolen in Pishin bazaar yesterday evening"));
            for (String phone : List.of(CITIZEN, OTHER)) {
                Dialogue dialogue = trial.dial(phone);
                GatewayTrial.choose(dialogue, "Follow a complaint");
                assertEquals(trial.ask(phone, number.digits()), GatewayTrial.type(dialogue, number.digits()));
            }
        }
    }

    @EveryEngine
    void whatIsPrivateIsNamedByNobodyAndGoesToTheProvince(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            Dialogue dialogue = trial.dial(CITIZEN);
            GatewayTrial.choose(dialogue, "Complain");
            String offered = GatewayTrial.screen(dialogue);
            while (GatewayTrial.screen(dialogue).contains(" More")) {
                offered += GatewayTrial.type(dialogue, GatewayTrial.numberOf(dialogue, "More"));
            }
            assertTrue(offered.contains("Something else"), offered);
            while (!GatewayTrial.screen(dialogue).contains("Something private")) GatewayTrial.type(dialogue, "0");
            GatewayTrial.choose(dialogue, "Something private: we call you");
            String filed = GatewayTrial.type(dialogue, "۰۳۰۰۷۶۵۴۳۲۱");
            assertTrue(filed.contains("Please write it down."), filed);
            TrackingNumber number = numberIn(filed);
            assertEquals(0, trial.sql(RECEIPTS + number.auditTarget() + "'"));
            for (String shown : List.of(offered, filed)) {
                assertFalse(shown.toLowerCase().matches("(?s).*(violence|harass|child|tortur|police).*"), shown);
            }
            assertEquals(
                    1,
                    trial.sql(
                            "select count(*) from complaint c, place p where p.id = c.place_id and p.kind = 'PROVINCE'"
                                    + " and c.may_text = 0 and c.neutral_words = 1 and c.contact_note like '%0300-7654321%'"
                                    + " and c.complainant_phone = '" + CITIZEN + "'"));
        }
    }

    /** No speaker has confirmed its texts yet: they come in Urdu until the province allows them, and the choice is kept. */
    @EveryEngine
    void aLanguageThatIsNotSpokenYetIsRememberedAndUrduGoesOut(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            assertEquals(Texts.text("sms.languageLater", Language.URDU), trial.ask(CITIZEN, "LANGUAGE PASHTO"));
            assertEquals(1, trial.sql("select count(*) from phone_preference where language = 'ps'"));
            assertEquals(Texts.text("sms.started", Language.URDU), trial.ask(CITIZEN, "START"));
            System.setProperty("UNCONFIRMED_LANGUAGES", "true");
            assertEquals(Texts.text("sms.started", Language.PASHTO), trial.ask(CITIZEN, "subscribe"));
        } finally {
            System.clearProperty("UNCONFIRMED_LANGUAGES");
        }
    }

    @EveryEngine
    void theLanguageChosenByMenuHoldsForTextsAndEveryScreenKeepsToItsRoom(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            Dialogue dialogue = trial.dial(CITIZEN);
            GatewayTrial.choose(dialogue, "Urdu, more languages");
            String menu = GatewayTrial.choose(dialogue, "اردو");
            assertTrue(menu.contains("نئی شکایت"), menu);
            assertTrue(trial.ask(CITIZEN, "HELP").contains("خطرے"), "a text");
            GatewayTrial.choose(dialogue, "نئی شکایت");
            GatewayTrial.choose(dialogue, "رشوت");
            GatewayTrial.choose(dialogue, "کوئٹہ");
            GatewayTrial.choose(dialogue, "سریاب");
            TrackingNumber number = numberIn(GatewayTrial.type(dialogue, "1"));
            awaitReceipt(trial, number);
            Dialogue own = trial.dial(CITIZEN);
            GatewayTrial.choose(own, "شکایت کا حال");
            String told = GatewayTrial.type(own, number.digits());
            assertTrue(told.endsWith("0 واپس"), told);
            String whole = told.lines().findFirst().orElseThrow() + " " + GatewayTrial.type(own, "1");
            assertEquals(trial.ask(CITIZEN, number.digits()), whole);
            assertTrue(own.isOver());
            assertEquals(
                    List.of(),
                    trial.centre.submitted().stream()
                            .filter(Submitted::isScreen)
                            .filter(screen -> screen.text().length() > 80
                                    || screen.text().lines().count() > 9)
                            .map(Submitted::text)
                            .filter(text -> !text.startsWith("Balochistan"))
                            .toList());
        }
    }

    @EveryEngine
    void theStationsOfADistrictAreTold(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            Dialogue dialogue = trial.dial(OTHER);
            GatewayTrial.choose(dialogue, "Police stations");
            String told = GatewayTrial.choose(dialogue, "Quetta");
            assertTrue(told.startsWith("Quetta: Airport, "), told);
            while (!dialogue.isOver()) told += GatewayTrial.type(dialogue, "1");
            assertTrue(told.contains("Sariab") && told.endsWith("call 15."), told);
            assertFalse(told.contains("Pishin") || told.contains("Zhob"), told);
            assertEquals(1, trial.sql("select count(*) from audit_entry where action = 'SMS_STATIONS'"));
        }
    }
}
