package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.testing.ComplaintDatabase;

/** What a complainant adds by text, over a real link, with the rights that the gateway has in production. */
class GatewayAddDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";
    private static final Pattern NUMBER = Pattern.compile("\\d{4}[ \\u00a0]\\d{4}[ \\u00a0]\\d{4}");
    private static final String ENTRIES = "select count(*) from complaint_event where kind = 'CITIZEN_WROTE'";

    @TempDir
    Path data;

    @EveryEngine
    void whatIsAddedFromThePhoneOfTheComplaintStandsOnTheFileAndWaitsToBeRead(TestDatabase database)
            throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = filed(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar");
            asked(trial, number);
            String status = trial.ask(CITIZEN, "STATUS " + number.digits());
            assertTrue(
                    status.contains("Which colour was it?"),
                    "the notice says that this brings the question: " + status);
            String reply = trial.ask(CITIZEN, "ADD " + number.printed() + " It was red.");
            assertTrue(reply.contains("is on the file of"), reply);
            assertEquals(reply, trial.ask(CITIZEN, "add " + number.digits() + " It was red."), "said again");
            String urdu = trial.ask(CITIZEN, "mazeed " + number.digits() + " Number plate bhi mil gai");
            assertTrue(urdu.startsWith("شکریہ"), urdu);
            assertEquals(urdu, trial.ask(CITIZEN, "اضافہ " + number.digits() + " کاغذات بھی مل گئے"));
            assertEquals(3, trial.sql(ENTRIES));
            assertEquals(3, trial.sql("select count(*) from citizen_message where kind = 'WORDS' and read_at is null"));
            assertEquals(
                    4,
                    trial.sql(
                            "select count(*) from audit_entry where action = 'SMS_ADD' and outcome = 'OK' and target = '"
                                    + number.auditTarget() + "'"));
        }
    }

    @EveryEngine
    void aLongTextOfSeveralPartsIsOneEntry(TestDatabase database) throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = filed(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar");
            String words = "The shopkeeper opposite saw two men. ".repeat(10).strip();
            assertTrue(
                    trial.ask(CITIZEN, "ADD " + number.digits() + " " + words).contains("is on the file"));
            assertEquals(1, trial.sql(ENTRIES + " and note = '" + words + "'"));
        }
    }

    @EveryEngine
    void fromAnotherPhoneAndWhereTheCodeAloneOpensItNothingIsTakenAndTheAnswerSaysSo(TestDatabase database)
            throws IOException {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            TrackingNumber number = filed(trial, "COMPLAIN my motorcycle was stolen in Pishin bazaar");
            TrackingNumber unknown = TrackingNumber.random();
            assertEquals(
                    GatewayWordDbTest.notTaken(trial, number, "RECEIVED"),
                    trial.ask(OTHER, "ADD " + number.digits() + " No."));
            assertEquals(
                    trial.ask(OTHER, "STATUS " + unknown.digits()),
                    trial.ask(OTHER, "ADD " + unknown.digits() + " No."));
            TrackingNumber sealed = filed(trial, "COMPLAIN my husband beats me every evening in Pishin");
            String reply = trial.ask(CITIZEN, "ADD " + sealed.digits() + " He did it again today.");
            assertTrue(reply.contains("Nothing was added or changed"), reply);
            assertFalse(reply.toLowerCase(Locale.ROOT).matches("(?s).*(police|complain|officer).*"), reply);
            assertEquals(0, trial.sql(ENTRIES));
            assertTrue(trial.ask(CITIZEN, "add").contains("send ADD, its 12 digits"));
            assertTrue(trial.ask(CITIZEN, "ADD " + number.digits()).contains("send ADD, its 12 digits"));
        }
    }

    private void asked(GatewayTrial trial, TrackingNumber number) {
        trial.unit.perform(em -> ComplaintDatabase.of(em, data)
                .complaints()
                .find(number)
                .orElseThrow()
                .record(
                        EventKind.QUESTION,
                        new Step("user:x", trial.clock.instant(), "Which colour was it?", true),
                        null));
    }

    private static TrackingNumber filed(GatewayTrial trial, String text) {
        String reply = trial.ask(CITIZEN, text);
        Matcher number = NUMBER.matcher(reply);
        assertTrue(number.find(), reply);
        return TrackingNumber.parse(number.group());
    }
}
