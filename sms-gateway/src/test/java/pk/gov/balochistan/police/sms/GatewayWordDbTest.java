package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.finding.EvidenceKind;
import pk.gov.balochistan.police.finding.Findings;
import pk.gov.balochistan.police.finding.NewFinding;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.coding.SmsCoding;
import pk.gov.balochistan.police.testing.ComplaintDatabase;

/** The complainant's word by text, over a real link, with the rights that the gateway has in production. */
class GatewayWordDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";
    private static final Pattern NUMBER = Pattern.compile("\\d{4}[ \\u00a0]\\d{4}[ \\u00a0]\\d{4}");

    @TempDir
    Path data;

    @EveryEngine
    void aYesFromThePhoneOfTheComplaintClosesItOnceWithTheSameReply(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = answered(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar");
            String first = trial.ask(CITIZEN, "YES " + number.printed() + " 5");
            assertTrue(first.startsWith("Thank you."), first);
            assertEquals(first, trial.ask(CITIZEN, "yes  " + number.digits()));
            assertEquals(
                    1,
                    trial.sql("select count(*) from complaint where status = 'CLOSED' and closed_by = 'CITIZEN'"
                            + " and satisfaction = 5"));
            assertEquals(1, trial.sql("select count(*) from complaint_event where kind = 'CONFIRMED'"));
            assertEquals(
                    2,
                    trial.sql(
                            "select count(*) from audit_entry where action = 'SMS_WORD' and outcome = 'OK' and target = '"
                                    + number.auditTarget() + "'"));
            assertEquals(
                    0,
                    trial.sql("select count(*) from outgoing_sms where text_key = 'complaint.sms.CONFIRMED'"),
                    "the reply says it; a notice would say it twice");
        }
    }

    /** The notice of the answer says that STATUS brings it: whoever has no web reads it here before the word is given. */
    @EveryEngine
    void anAnswerThatWaitsForTheWordIsToldWithHowToGiveItInTheLanguageOfTheText(TestDatabase database)
            throws IOException {
        Map<String, Language> words =
                Map.of("STATUS", Language.ENGLISH, "halat", Language.URDU, "صورتحال", Language.URDU);
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = answered(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar");
            for (Map.Entry<String, Language> word : words.entrySet()) {
                String told = trial.ask(CITIZEN, word.getKey() + " " + number.digits());
                assertTrue(told.contains(Texts.text("complaint.status.RESOLVED", word.getValue())), told);
                assertTrue(told.contains(Texts.text("sms.next.RESOLVED", word.getValue())), told);
                assertTrue(told.contains("It was found."), told);
            }
            assertFalse(trial.ask(OTHER, "STATUS " + number.digits()).contains("found"), "to its own phone alone");
            trial.unit.perform(em -> ComplaintDatabase.of(em, data)
                    .complaints()
                    .find(number)
                    .orElseThrow()
                    .record(EventKind.FIR_UPHELD, new Step("user:x", trial.clock.instant(), null, true), null));
            String ofFir = Texts.text("sms.status.FIR_UPHELD", Language.ENGLISH);
            // In another word: the same octets soon after are the same text, delivered again.
            String told = trial.ask(CITIZEN, "TRACK " + number.digits());
            assertTrue(told.contains(ofFir + " Last step"), told);
            assertFalse(trial.ask(OTHER, "TRACK " + number.digits()).contains("FIR"), "to its own phone alone");
        }
    }

    @EveryEngine
    void aLongAnswerIsCutAtAWordAndHoldsNoCnic(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            String note = "Seen with 54401-1234567-1. " + "گواہوں کو سنا گیا۔ ".repeat(60);
            TrackingNumber number = answered(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar", note);
            for (String word : List.of("STATUS ", "halat ")) {
                String told = trial.ask(CITIZEN, word + number.digits());
                assertEquals(4, SmsCoding.countParts(told), told);
                assertTrue(told.contains("Seen with ***. گواہوں کو"), told);
                assertTrue(told.matches("(?s).*(گواہوں|کو|سنا|گیا۔)\\u2069? \\.\\.\\. \\p{L}.*"), told);
            }
        }
    }

    @EveryEngine
    void aNoInUrduOpensItAgainWithTheReasonAndTheReplyNamesTheDay(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = answered(trial, "شکایت پشین بازار میں میری دکان سے چوری ہو گئی");
            String reply = trial.ask(CITIZEN, "نہیں " + number.digits() + " کوئی نہیں آیا");
            assertTrue(reply.contains("دوبارہ کھل گئی"), reply);
            assertEquals(reply, trial.ask(CITIZEN, "nahi " + number.printed()));
            assertEquals(
                    1, trial.sql("select count(*) from complaint where status = 'REOPENED' and times_reopened = 1"));
            assertEquals(
                    1,
                    trial.sql(
                            "select count(*) from complaint_event where kind = 'REOPENED' and note = 'کوئی نہیں آیا'"));
        }
    }

    @EveryEngine
    void anAppealGoesToTheNextSuperiorOnce(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = answered(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar");
            String reply = trial.ask(CITIZEN, "APPEAL " + number.digits() + " the same officer answered");
            assertTrue(reply.contains("is with the next superior"), reply);
            assertEquals(reply, trial.ask(CITIZEN, "appeal " + number.printed()));
            assertEquals(
                    1, trial.sql("select count(*) from complaint where status = 'REOPENED' and times_appealed = 1"));
            assertEquals(1, trial.sql("select count(*) from complaint_event where kind = 'APPEALED'"));
            assertEquals(notTaken(trial, number, "REOPENED"), trial.ask(OTHER, "APPEAL " + number.digits()));
        }
    }

    @EveryEngine
    void fromAnotherPhoneNothingIsTakenAndTheAnswerSaysSoAndNoMoreThanStatus(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = answered(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar");
            TrackingNumber unknown = TrackingNumber.random();
            String notTaken = notTaken(trial, number, "RESOLVED");
            assertEquals(notTaken, trial.ask(OTHER, "YES " + number.digits()));
            assertEquals(notTaken, trial.ask(OTHER, "REPLY " + number.digits() + " It is a lie."));
            assertTrue(notTaken.startsWith(
                    trial.ask(OTHER, "STATUS " + number.digits()).split("\\. ")[0] + ". "));
            assertEquals(trial.ask(OTHER, "STATUS " + unknown.digits()), trial.ask(OTHER, "NO " + unknown.digits()));
            assertEquals(1, trial.sql("select count(*) from complaint where status = 'RESOLVED'"));
            assertEquals(
                    1,
                    trial.sql("select count(*) from audit_entry where action = 'SMS_WORD' and outcome = 'REFUSED'"
                            + " and detail = 'not from its phone' and target = '" + number.auditTarget() + "'"));
        }
    }

    @EveryEngine
    void beforeThereIsAnAnswerTheWordIsAnsweredWithTheStatus(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = numberIn(trial.ask(CITIZEN, "COMPLAIN my motorcycle was stolen in Pishin bazaar"));
            assertEquals(trial.ask(CITIZEN, "STATUS " + number.digits()), trial.ask(CITIZEN, "NO " + number.digits()));
            assertEquals(1, trial.sql("select count(*) from complaint where status = 'RECEIVED'"));
        }
    }

    /** Whoever holds the phone at home must not close what is told by the code alone. */
    @EveryEngine
    void whatOpensByItsCodeAloneIsNotClosedByThePhone(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = answered(trial, "COMPLAIN my husband beats me every evening in Pishin");
            String reply = trial.ask(CITIZEN, "YES " + number.digits());
            assertFalse(reply.toLowerCase(Locale.ROOT).matches("(?s).*(police|complain|officer).*"), reply);
            assertEquals(1, trial.sql("select count(*) from complaint where status = 'RESOLVED'"));
        }
    }

    @EveryEngine
    void aYesWithoutANumberIsToldHow(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            assertTrue(trial.ask(CITIZEN, "yes").contains("YES or NO and its 12 digits"));
            assertTrue(trial.ask(CITIZEN, "جی ہاں").contains("ہاں یا نہیں"));
            assertTrue(trial.ask(CITIZEN, "appeal").contains("send APPEAL and the 12 digits"));
            assertTrue(trial.ask(CITIZEN, "اپیل").contains("اپیل اور شکایت کے 12 ہندسے"));
        }
    }

    /** What a text tells the citizen to send is what is done when it is sent. */
    @EveryEngine
    void afterTheLastDayTheTextsSpeakOfAnAppealAndNoLongerOfANo(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = answered(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar");
            assertTrue(trial.ask(CITIZEN, "YES " + number.digits()).contains("send NO and the number by"));
            assertTrue(trial.ask(CITIZEN, "STATUS " + number.digits()).contains("Send NO and this number."));
            trial.clock.moveOn(Duration.ofDays(32));
            assertTrue(trial.ask(CITIZEN, "NO " + number.digits()).contains("could be opened again until"));
            String closed = trial.ask(CITIZEN, "YES " + number.digits());
            assertTrue(closed.contains("send APPEAL and the number") && !closed.contains("NO"), closed);
            String status = trial.ask(CITIZEN, "STATUS " + number.digits());
            assertTrue(status.contains("Send APPEAL and this number.") && !status.contains("NO"), status);
            String appealed = trial.ask(CITIZEN, "APPEAL " + number.digits());
            assertTrue(appealed.contains("is with the next superior"), appealed);
        }
    }

    /** The police propose that it is not borne out: the question comes with STATUS, and REPLY puts the answer on the file. */
    @EveryEngine
    void whatThePoliceProposeIsAnsweredFromThePhoneOfTheComplaintAlone(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = numberIn(trial.ask(CITIZEN, "COMPLAIN my motorcycle was stolen in Pishin bazaar"));
            assertTrue(trial.ask(CITIZEN, "REPLY " + number.digits() + " I saw it.")
                    .contains("Received"));
            proposed(trial, number);
            String told = trial.ask(CITIZEN, "STATUS " + number.digits());
            assertTrue(told.contains("No report of it stands in the diary"), told);
            assertTrue(trial.ask(CITIZEN, "reply").contains("send REPLY, its 12 digits"));
            trial.ask(OTHER, "REPLY " + number.digits() + " It is a lie.");
            assertEquals(0, trial.sql("select count(*) from false_finding where reply_at is not null"));
            String taken = trial.ask(CITIZEN, "بیان " + number.digits() + " I saw it with my own eyes.");
            assertTrue(taken.startsWith("شکریہ"), taken);
            assertEquals(1, trial.sql("select count(*) from false_finding where reply_at is not null"));
            assertEquals(
                    1,
                    trial.sql("select count(*) from complaint_event where kind = 'FINDING_ANSWERED'"
                            + " and note = 'I saw it with my own eyes.'"));
            assertEquals(
                    1, trial.sql("select count(*) from audit_entry where action = 'SMS_REPLY' and outcome = 'OK'"));
        }
    }

    private void proposed(GatewayTrial trial, TrackingNumber number) {
        trial.unit.perform(em -> {
            var complaint =
                    ComplaintDatabase.of(em, data).complaints().find(number).orElseThrow();
            complaint.take(BeltNumber.parse("B-1"), new Step("user:x", trial.clock.instant(), null, true));
            String reasons = "No report of it stands in the diary of that day.";
            NewFinding finding = new NewFinding(
                    reasons, List.of(new NewFinding.Evidence(EvidenceKind.POLICE_RECORD, "The diary of the day")));
            new Findings(em, trial.clock)
                    .propose(
                            complaint,
                            new Categories(em).require(complaint.categoryCode()),
                            finding,
                            trial.clock.instant().plus(Duration.ofDays(14)),
                            new Signatory("user:x", "officer:B-1"),
                            trial.clock.instant());
        });
    }

    /** As people take what they read: "send NO and the number", "نہیں اور یہی نمبر بھیجیں". */
    @EveryEngine
    void theWordIsTakenAsTheTextsSayIt(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = answered(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar");
            String reopened = trial.ask(CITIZEN, "NO and the number " + number.printed());
            assertTrue(reopened.contains("is open again"), reopened);
            assertEquals(
                    trial.ask(CITIZEN, "نہیں " + number.digits()),
                    trial.ask(CITIZEN, "نہیں اور یہی نمبر " + number.digits()));
        }
    }

    /** Filed by text and answered by an officer. */
    private TrackingNumber answered(GatewayTrial trial, String text) throws IOException {
        return answered(trial, text, "It was found.");
    }

    private TrackingNumber answered(GatewayTrial trial, String text, String answer) throws IOException {
        return answered(trial, data, text, answer);
    }

    static TrackingNumber answered(GatewayTrial trial, Path data, String text, String answer) throws IOException {
        TrackingNumber number = numberIn(trial.ask(CITIZEN, text));
        trial.unit.perform(em -> {
            ComplaintDatabase core = ComplaintDatabase.of(em, data);
            var complaint = core.complaints().find(number).orElseThrow();
            complaint.take(BeltNumber.parse("B-1"), new Step("user:x", trial.clock.instant(), null, true));
            core.answer(complaint, new Step("user:x", trial.clock.instant(), answer, true));
        });
        return number;
    }

    /** What any phone is told whose words are not taken, of a case that changed today. */
    static String notTaken(GatewayTrial trial, TrackingNumber number, String status) {
        LocalDate today = LocalDate.ofInstant(trial.clock.instant(), Texts.PAKISTAN);
        return Texts.text("sms.status.notTaken", Language.ENGLISH, number, ComplaintStatus.valueOf(status), today);
    }

    private static TrackingNumber numberIn(String reply) {
        Matcher number = NUMBER.matcher(reply);
        assertTrue(number.find(), reply);
        return TrackingNumber.parse(number.group());
    }
}
