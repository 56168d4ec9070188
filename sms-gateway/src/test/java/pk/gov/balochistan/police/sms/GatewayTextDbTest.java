package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.query.TextLimits;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.Pdu;

/** Odd texts: cases 10, 16, 17 and 20 of the gateway's table. */
class GatewayTextDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";
    private static final int WITH_HEADER = 0x40;
    private static final String WAITING = "select count(*) from incoming_sms where state = 'WAITING_PARTS'";

    @TempDir
    Path data;

    private static Pdu part(String from, int reference, int total, int seq, String words) {
        byte[] body = words.getBytes(StandardCharsets.US_ASCII);
        byte[] octets = new byte[6 + body.length];
        byte[] header = {5, 0, 3, (byte) reference, (byte) total, (byte) seq};
        System.arraycopy(header, 0, octets, 0, 6);
        System.arraycopy(body, 0, octets, 6, body.length);
        return Pdu.deliver(from, 1, GatewayTrial.CODE, WITH_HEADER, 0, octets);
    }

    private static void take(GatewayTrial trial, Pdu pdu) throws Exception {
        Delivery delivery = trial.centre.deliver(pdu);
        delivery.done().get(GatewayTrial.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void partsInAnyOrderDoubledAndMixedMakeTheRightTexts() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            take(trial, part(CITIZEN, 7, 3, 3, "and a saddle in Chaman"));
            take(trial, part(OTHER, 7, 3, 1, "COMPLAIN the other one "));
            take(trial, part(CITIZEN, 7, 3, 1, "COMPLAIN thieves took "));
            take(trial, part(CITIZEN, 7, 3, 1, "COMPLAIN thieves stole "));
            take(trial, part(CITIZEN, 8, 0, 0, "COMPLAIN impossible text number one"));
            take(trial, part(CITIZEN, 9, 2, 3, "COMPLAIN impossible text number two"));
            take(trial, part(CITIZEN, 10, 255, 1, "COMPLAIN far too long"));
            take(trial, part(CITIZEN, 7, 3, 2, "two cows "));
            GatewayTrial.await("the complaint", () -> trial.sql("select count(*) from complaint") == 1);
            // One to the complaint, one that tells that the text of 255 parts came to nothing.
            GatewayTrial.await("both answers", () -> trial.received(CITIZEN).size() == 2);
            assertTrue(
                    trial.received(CITIZEN).contains(Texts.text("sms.tooLong", Language.ENGLISH)),
                    trial.received(CITIZEN).toString());
            String whole = trial.unit.inTransaction(em -> em.createNativeQuery("select description from complaint")
                    .getSingleResult()
                    .toString());
            assertEquals("thieves took two cows and a saddle in Chaman", whole);
            assertEquals(List.of(), trial.received(OTHER));
        }
    }

    @Test
    void aTextWhoseOtherPartsNeverComeIsLaidAsideAndItsSenderToldOnce() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            take(trial, part(CITIZEN, 7, 3, 1, "COMPLAIN thieves took "));
            take(trial, part(CITIZEN, 7, 3, 2, "two cows "));
            GatewayTrial.await("both wait", () -> trial.sql(WAITING) == 2);

            trial.clock.moveOn(Duration.ofDays(1));

            GatewayTrial.await("laid aside", () -> trial.sql(WAITING) == 0);
            GatewayTrial.await("told", () -> trial.received(CITIZEN).size() == 1);
            assertEquals(0, trial.sql("select count(*) from complaint"));
            assertEquals(1, trial.sql("select count(*) from outgoing_sms"));
        }
    }

    @Test
    void hostileTextsHarmNothing() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            List<Pdu> hostile = List.of(
                    Pdu.deliver(CITIZEN, 1, GatewayTrial.CODE, 0, 0, new byte[0]),
                    Pdu.deliver(CITIZEN, 1, GatewayTrial.CODE, 0, 0, new byte[] {'S', 0, 'T', 0x1b}),
                    Pdu.deliver(CITIZEN, 1, GatewayTrial.CODE, 0, 8, new byte[] {(byte) 0xd8, 0x3d}),
                    Pdu.deliver(CITIZEN, 1, GatewayTrial.CODE, 0, 8, new byte[] {0x06, 0x2f, 0x06}),
                    Pdu.deliver(CITIZEN, 1, GatewayTrial.CODE, 0, 4, new byte[] {1, 2, 3, (byte) 0xff}),
                    Pdu.deliver(
                            CITIZEN,
                            1,
                            GatewayTrial.CODE,
                            0,
                            0,
                            "STATUS '; drop table complaint; --".getBytes(StandardCharsets.US_ASCII)),
                    Pdu.deliver(
                            CITIZEN,
                            1,
                            GatewayTrial.CODE,
                            0,
                            0,
                            "status\r\n{\"level\":\"forged\"}".getBytes(StandardCharsets.US_ASCII)),
                    Pdu.deliver(
                            CITIZEN, 1, GatewayTrial.CODE, WITH_HEADER, 0, new byte[] {5, 0, 3, 1, (byte) 255, 1, 'x'
                            }));
            for (Pdu pdu : hostile) take(trial, pdu);
            assertTrue(trial.ask(OTHER, "HELP").contains("COMPLAIN"));
            GatewayTrial.await(
                    "all settled", () -> trial.sql("select count(*) from incoming_sms where state = 'NEW'") == 0);
            assertEquals(0, trial.sql("select count(*) from incoming_sms where state = 'FAILED'"));
            // An empty, a senseless and a binary text share one short menu; the two that ask are told how to.
            assertTrue(
                    trial.received(CITIZEN).size() <= 4, trial.received(CITIZEN).toString());
        }
    }

    @Test
    void aTextFromOurOwnCodeOrANameInLettersGetsNoReply() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            byte[] help = "HELP".getBytes(StandardCharsets.US_ASCII);
            take(trial, Pdu.deliver(GatewayTrial.CODE, 0, GatewayTrial.CODE, 0, 0, help));
            take(trial, Pdu.deliver("BANK", 5, GatewayTrial.CODE, 0, 0, help));
            take(trial, Pdu.deliver(CITIZEN, 5, GatewayTrial.CODE, 0, 0, help));
            trial.ask(OTHER, "HELP");
            assertEquals(3, trial.sql("select count(*) from incoming_sms where state = 'IGNORED'"));
            assertEquals(1, trial.sql("select count(*) from outgoing_sms"));
        }
    }

    @Test
    void whatHoldsNotTenLettersIsNoComplaintAndUsesUpNoneOfTheDay() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            for (String odd :
                    List.of("?!".repeat(20), "\u200b\u200c".repeat(20), "۱۲۳ 456 ".repeat(4), "۔،".repeat(9))) {
                assertEquals(Texts.text("sms.complain.how", Language.URDU), trial.ask(CITIZEN, "شکایت " + odd), odd);
            }
            assertEquals(0, trial.sql("select count(*) from complaint"));
            assertEquals(0, trial.sql("select count(*) from throttle where counter_key like 'file-phone:%'"));
        }
    }

    /** Whoever cannot write what happened: the officer of the province's triage list calls. */
    @Test
    void whoeverAsksToBeCalledStandsOnTheTriageListOnceADayAndIsAnsweredInNeutralWords() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            String filed = trial.ask(CITIZEN, "CALL");
            assertTrue(filed.startsWith("Thank you. Your number is ") && filed.contains("We call you by "), filed);
            assertFalse(filed.toLowerCase(Locale.ROOT).matches("(?s).*(police|complain|desk|officer).*"), filed);
            assertEquals(filed, trial.ask(CITIZEN, "call me please, they are here"), "the same day, the same number");
            assertTrue(trial.ask(OTHER, "کال").contains("کال کریں گے"));
            assertEquals(
                    2,
                    trial.sql(
                            "select count(*) from complaint c, place p where p.id = c.place_id and p.kind = 'PROVINCE'"
                                    + " and c.responsible_role = 'PROVINCE' and c.status = 'RECEIVED' and c.category_code = 'other'"
                                    + " and c.channel = 'SMS' and c.may_text = 0 and c.neutral_words = 1"
                                    + " and c.contact_note like '%0300%'"));
            assertEquals(2, trial.sql("select count(*) from complaint"));
        }
    }

    @Test
    void anUnknownTextGetsTheMenuOnceAnHour() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            trial.ask(CITIZEN, "hello");
            trial.centre.text(CITIZEN, GatewayTrial.CODE, "hello again");
            trial.ask(OTHER, "HELP");
            GatewayTrial.await(
                    "both settled", () -> trial.sql("select count(*) from incoming_sms where state = 'DONE'") == 3);
            assertEquals(1, trial.received(CITIZEN).size());
        }
    }

    /** Case 19, and SECURITY.md T13: the number of a sender can be forged. */
    @Test
    void beyondTheLimitAPhoneIsToldOnceToWaitAndItsComplaintsAreStillTaken() throws Exception {
        int replies = TextLimits.USUAL.repliesPerHour();
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            for (int i = 0; i < replies + 5; i++) trial.centre.text(CITIZEN, GatewayTrial.CODE, "status 12 " + i);
            GatewayTrial.await("the flood is over", () -> done(trial) == replies + 5);
            GatewayTrial.await("the replies", () -> trial.received(CITIZEN).size() == replies + 1);
            List<String> received = trial.received(CITIZEN);
            assertEquals(
                    1,
                    received.stream()
                            .filter(text -> text.contains("We answer again after"))
                            .count());
            assertTrue(trial.ask(OTHER, "HELP").contains("COMPLAIN"), "another phone");
            for (int i = 1; i <= 7; i++) {
                trial.centre.text(CITIZEN, GatewayTrial.CODE, "COMPLAIN my cow number " + i + " was stolen in Zhob");
            }
            GatewayTrial.await("all complaints", () -> trial.sql("select count(*) from complaint") == 7);
            GatewayTrial.await(
                    "the numbers of a day's complaints",
                    () -> trial.received(CITIZEN).size() == replies + 1 + 5);
            String atTriage = "select count(*) from complaint c join place p on p.id = c.place_id"
                    + " join complaint_event e on e.complaint_id = c.id and e.kind = 'BEYOND_LIMIT'"
                    + " where p.kind = 'PROVINCE'";
            assertEquals(2, trial.sql(atTriage), "beyond the day's five: to triage, marked");
            assertEquals(
                    2,
                    trial.sql("select count(*) from audit_entry where action = 'SMS_COMPLAIN'"
                            + " and outcome = 'OK' and detail = 'beyond the limit, reply withheld'"));
            trial.centre.text(CITIZEN, GatewayTrial.CODE, "complain  my cow number 1 was stolen in Zhob");
            GatewayTrial.await(
                    "the first one again",
                    () -> trial.sql("select count(*) from audit_entry where action = 'SMS_COMPLAIN'") == 8);
            assertEquals(7, trial.sql("select count(*) from complaint"));
            assertEquals(
                    1,
                    trial.sql("select count(*) from audit_entry where detail = 'sent again, reply withheld'"),
                    "nobody has a stranger's phone flooded with the number of one complaint");
        }
    }

    private static long done(GatewayTrial trial) {
        return trial.sql("select count(*) from incoming_sms where state = 'DONE'");
    }

    @Test
    void aLongTextArrivesAsItWasWritten() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            for (String tail :
                    List.of("a".repeat(130), "b".repeat(139), "{".repeat(74), "ا".repeat(51), "😀".repeat(34))) {
                String words = "told in a letter " + tail;
                String phone = "9230012345" + (10 + tail.codePointAt(0) % 90);
                trial.ask(phone, "COMPLAIN " + words);
                assertEquals(1, trial.sql("select count(*) from complaint where description = '" + words + "'"), words);
            }
        }
    }
}
