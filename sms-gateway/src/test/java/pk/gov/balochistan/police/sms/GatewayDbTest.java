package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.testing.ComplaintDatabase;

/** Text in, text out: what a citizen reads, on both engines. */
class GatewayDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";
    private static final Pattern NUMBER = Pattern.compile("\\d{4}[ \\u00a0]\\d{4}[ \\u00a0]\\d{4}");

    @TempDir
    Path data;

    /** The three ways in which people write; Roman letters are answered in Urdu's own. */
    private enum Asked {
        ENGLISH("STATUS", Language.ENGLISH),
        URDU("صورتحال", Language.URDU),
        ROMAN("halat", Language.URDU);

        private final String word;
        private final Language language;

        Asked(String word, Language language) {
            this.word = word;
            this.language = language;
        }
    }

    private static TrackingNumber numberIn(String reply) {
        Matcher number = NUMBER.matcher(reply);
        assertTrue(number.find(), reply);
        return TrackingNumber.parse(number.group());
    }

    @EveryEngine
    void aComplaintByTextIsAnsweredWithItsNumberAndFollowedByIt(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            String reply = trial.ask(CITIZEN, "COMPLAIN my motorcycle was stolen in Pishin bazaar yesterday evening");
            TrackingNumber number = numberIn(reply);
            String own = trial.ask(CITIZEN, "status " + number.printed());
            assertTrue(own.contains("Responsible: "), own);
            String elsewhere = trial.ask(OTHER, number.digits());
            assertTrue(elsewhere.contains(number.printed()), elsewhere);
            assertFalse(elsewhere.contains("Responsible"), elsewhere);
            assertEquals(3, trial.sql("select count(*) from audit_entry where channel = 'sms'"));
            assertEquals(
                    1,
                    trial.sql(
                            "select count(*) from complaint c, place p where p.id = c.place_id and p.code = 'district-pishin'"));
        }
    }

    /** In Urdu, in its script or in Roman letters, the answer is in the script: every phone of the country shows it. */
    @EveryEngine
    void aComplaintInAnyOfThreeWaysOfWritingIsFiledAndAnsweredWithThePromisedDate(TestDatabase database)
            throws IOException {
        Map<String, Language> told = Map.of(
                "COMPLAIN my motorcycle was stolen in Pishin bazaar", Language.ENGLISH,
                "Shikayat: meri motorcycle Pishin bazaar se chori ho gai", Language.URDU,
                "شکایت پشین بازار میں میری دکان سے چوری ہو گئی", Language.URDU);
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            for (Map.Entry<String, Language> one : told.entrySet()) {
                boolean urdu = one.getValue() == Language.URDU;
                String reply = trial.ask(CITIZEN, one.getKey());
                Complaint filed = complaint(trial, numberIn(reply));
                String due = Texts.date(filed.promise().dueAt());
                assertTrue(reply.startsWith(urdu ? "آپ کی شکایت درج" : "Registered."), reply);
                assertTrue(reply.contains(urdu ? "جواب " + Texts.isolated(due) : "answer by " + due), reply);
                assertEquals(one.getValue(), filed.language());
                assertEquals(ComplaintCategory.OTHER, filed.categoryCode(), "until somebody has read it");
                assertTrue(one.getKey().endsWith(filed.occurrence().description()));
            }
            assertEquals(
                    3,
                    trial.sql("select count(*) from complaint c, place p where p.id = c.place_id"
                            + " and p.code = 'district-pishin' and c.channel = 'SMS'"));
        }
    }

    private Complaint complaint(GatewayTrial trial, TrackingNumber number) {
        return trial.unit.inTransaction(
                em -> ComplaintDatabase.of(em, data).complaints().find(number).orElseThrow());
    }

    @EveryEngine
    void aNumberThatIsUnknownOrMistypedGetsTheSameHelpfulLineInTheLanguageOfTheText(TestDatabase database)
            throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            for (Asked asked : Asked.values()) {
                String unknown = TrackingNumber.random().digits();
                String mistyped = unknown.substring(0, 11) + (unknown.charAt(11) - '0' + 1) % 10;
                String line = Texts.text("sms.status.unknown", asked.language);
                for (String number : List.of(unknown, mistyped, unknown.substring(0, 8)))
                    assertEquals(line, trial.ask(CITIZEN, asked.word + " " + number), number);
            }
            assertEquals(9, trial.received(CITIZEN).size(), "one text each");
        }
    }

    @EveryEngine
    void whoeverTriesManyNumbersIsToldInTheLanguageOfTheTextFromWhenTheyAreAnsweredAgain(TestDatabase database)
            throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            for (int i = 0; i < 10; i++)
                trial.ask(CITIZEN, "STATUS " + TrackingNumber.random().digits());
            for (Asked asked : Asked.values()) {
                String told = trial.ask(
                        CITIZEN, asked.word + " " + TrackingNumber.random().digits());
                String until =
                        Texts.text("sms.status.paused", asked.language, "until").split("until")[0];
                assertTrue(told.startsWith(until) && told.matches("(?s).*\\d\\d:\\d\\d.*"), told);
            }
        }
    }

    @EveryEngine
    void anUrduComplaintInPartsIsOneComplaintAndAnsweredInUrdu(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            String reply = trial.ask(
                    CITIZEN,
                    "شکایت " + "میری دکان سے رات کو سامان چوری ہو گیا ہے اور چوکیدار نے کچھ نہیں دیکھا۔ ".repeat(3));
            TrackingNumber number = numberIn(reply);
            assertTrue(reply.startsWith("آپ کی شکایت درج"), reply);
            assertEquals(1, trial.sql("select count(*) from complaint"));
            assertEquals(
                    1,
                    trial.sql(
                            "select count(*) from complaint c, place p where p.id = c.place_id and p.kind = 'PROVINCE'"));
            String urduDigits = number.digits()
                    .chars()
                    .mapToObj(c -> Character.toString(c - '0' + 0x6F0))
                    .reduce("", String::concat);
            String own = trial.ask(CITIZEN, urduDigits);
            assertTrue(own.contains("ذمہ دار"), own);
        }
    }

    @EveryEngine
    void eachTextIsAnsweredInItsOwnLanguageAndBareDigitsInThatOfTheComplaint(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = numberIn(trial.ask(CITIZEN, "شکایت پشین بازار میں میری دکان سے چوری ہو گئی"));
            assertTrue(trial.ask(CITIZEN, number.digits()).contains("ذمہ دار"), "digits after a complaint in Urdu");
            assertTrue(trial.ask(CITIZEN, "status " + number.digits()).contains("Responsible"), "an English text");
            assertTrue(trial.ask(CITIZEN, "HELP").contains("COMPLAIN"), "an English text after one in Urdu");
            trial.ask(CITIZEN, "EN");
            assertTrue(trial.ask(CITIZEN, number.printed()).contains("Responsible"), "digits after the command");
            assertTrue(trial.ask(CITIZEN, "مدد").contains("COMPLAIN"), "the command holds for Urdu texts too");
        }
    }

    @EveryEngine
    @Tag("T3")
    void theTrailCountsWhatOnePhoneAskedAndHoldsNoNumber(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            String filed = trial.ask(CITIZEN, "COMPLAIN my husband beats me every evening in Pishin");
            trial.ask(CITIZEN, numberIn(filed).digits());
            trial.ask(OTHER, "HELP");
            String actor = Caller.texter(new Msisdn(CITIZEN), KeyRing.of(data)).actor();
            assertTrue(actor.matches("sms:[0-9a-f]{16}"), actor);
            assertEquals(2, trial.sql("select count(*) from audit_entry where actor = '" + actor + "'"));
            assertEquals(1, trial.sql("select count(*) from complaint where filed_by = '" + actor + "'"));
            assertEquals(
                    0,
                    trial.sql("select count(*) from audit_entry where concat(concat(actor, coalesce(target, '-')),"
                            + " coalesce(detail, '-')) like '%300%4567%'"));
            assertEquals(0, trial.sql("select count(*) from complaint_event where actor like '%" + CITIZEN + "%'"));
        }
    }

    @EveryEngine
    void whoeverMayBeInDangerAtHomeIsAnsweredInNeutralWords(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            String filed = trial.ask(CITIZEN, "COMPLAIN my husband beats me every evening in Pishin");
            String status = trial.ask(CITIZEN, numberIn(filed).digits());
            for (String answer : List.of(filed, status)) {
                assertFalse(
                        answer.toLowerCase(Locale.ROOT).matches("(?s).*(police|complain|desk|responsible|officer).*"),
                        answer);
            }
            String triage =
                    "select count(*) from complaint c, place p where p.id = c.place_id and p.kind = 'PROVINCE' and c.may_text = 0";
            assertEquals(1, trial.sql(triage));
            String custody = trial.ask(OTHER, "شکایت میرا بھائی سریاب تھانے میں پولیس کی حراست میں مر گیا");
            assertFalse(custody.contains("پولیس") || custody.contains("شکایت"), custody);
            assertEquals(
                    1,
                    trial.sql(
                            "select count(*) from complaint where category_code = 'torture_custody' and refer_outside = 1"
                                    + " and sealed_to like '%,PROVINCE,%' and responsible_role = 'PROVINCE' and may_text = 0"),
                    "a death in custody is marked as what the police cannot close");
        }
    }
}
