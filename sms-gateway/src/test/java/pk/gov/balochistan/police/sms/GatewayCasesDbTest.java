package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sms.standin.Behaviour.Answer;
import pk.gov.balochistan.police.sms.standin.Delivery;
import pk.gov.balochistan.police.sms.standin.Pdu;
import pk.gov.balochistan.police.sms.standin.SmsCentre;
import pk.gov.balochistan.police.sms.standin.Submitted;
import pk.gov.balochistan.police.sms.transport.LinkSettings;

/** The whole gateway against a centre that misbehaves: what the tests of one part of it leave open. Numbers are those of docs/gateway-cases.md. */
class GatewayCasesDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";
    private static final String OFFICER = CriminalRecordGatewayDbTest.OFFICER;
    private static final String ASKED = "select count(*) from audit_entry where action = 'CRIMINAL_RECORD_SMS:ask'";

    @TempDir
    Path data;

    private static void take(GatewayTrial trial, Pdu pdu) throws Exception {
        trial.centre.deliver(pdu).done().get(GatewayTrial.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The centre never learns that the text was taken, and a restart of the gateway lies between. */
    @Test
    @Tag("T8")
    void case1ACodeWhoseAcknowledgementsAreLostIsSpentOnceAndAnsweredOnce() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            String code =
                    CriminalRecordGatewayDbTest.codesOfAnOfficer(trial, data).get(0);
            trial.centre.behaviour().loseDeliveryAnswers(true).redeliver(Duration.ofMillis(100), Duration.ofMillis(50));
            Delivery text = trial.centre
                    .text(OFFICER, GatewayTrial.CODE, "CR 54401-1234567-1 " + code + " STOP FIR 12/2026")
                    .get(0);
            GatewayTrial.await("the answer", () -> !trial.received(OFFICER).isEmpty());
            trial.stop();
            trial.start();
            GatewayTrial.pause(400);
            trial.centre.behaviour().loseDeliveryAnswers(false);
            assertEquals(0, text.done().get(GatewayTrial.PATIENCE_SECONDS, TimeUnit.SECONDS));
            trial.ask(CITIZEN, "HELP"); // whatever it still had to say would have gone out before this
            assertEquals(1, trial.received(OFFICER).size());
            assertTrue(trial.received(OFFICER).get(0).startsWith("CNIC ..5671: NO RECORD. Ref "));
            assertEquals(1, trial.sql("select next_counter from enquiry_permit"));
            assertEquals(1, trial.sql(ASKED));
        }
    }

    /** Of one number, from two senders, in two forms that centres use besides the common one. */
    @Test
    void case10PartsWithWideReferencesAndWithParametersMakeTheRightTexts() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            take(trial, wide(CITIZEN, 2, "cow from my yard"));
            take(trial, withParameters(OTHER, 2, "goat from the fold"));
            take(trial, withParameters(OTHER, 1, "COMPLAIN they took a "));
            take(trial, wide(CITIZEN, 1, "COMPLAIN they stole a "));
            GatewayTrial.await("both complaints", () -> trial.sql("select count(*) from complaint") == 2);
            assertEquals(
                    2,
                    trial.sql("select count(*) from complaint where description in"
                            + " ('they stole a cow from my yard', 'they took a goat from the fold')"));
        }
    }

    private static Pdu wide(String from, int number, String words) {
        byte[] body = words.getBytes(StandardCharsets.US_ASCII);
        byte[] octets = ByteBuffer.allocate(7 + body.length)
                .put(new byte[] {6, 8, 4, 1, 7, 2, (byte) number})
                .put(body)
                .array();
        return Pdu.deliver(from, 1, GatewayTrial.CODE, 0x40, 0, octets);
    }

    private static Pdu withParameters(String from, int number, String words) {
        return Pdu.deliver(
                from,
                1,
                GatewayTrial.CODE,
                0,
                0,
                words.getBytes(StandardCharsets.US_ASCII),
                Pdu.parameter(0x020c, new byte[] {1, 7}),
                Pdu.parameter(0x020e, new byte[] {2}),
                Pdu.parameter(0x020f, new byte[] {(byte) number}));
    }

    @Test
    void case14ARefusedBindRaisesTheAlarmAndTellsNoPassword() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayLog log = new GatewayLog();
                GatewayTrial trial = GatewayTrial.on(database, data)) {
            assertTrue(trial.metrics().contains("gateway_link_bind_failures{link=\"main\"} 0\n"), trial.metrics());
            trial.centre.behaviour().refuseBinds(0x0e);
            trial.centre.dropLinks();
            GatewayTrial.await(
                    "the alarm", () -> log.holds(Level.SEVERE, "Link main cannot bind, try 1: bind refused with"));
            assertTrue(trial.metrics().contains("gateway_link_bind_failures{link=\"main\"} 1\n"), trial.metrics());
            assertTrue(trial.metrics().contains("gateway_link_bound{link=\"main\"} 0\n"), trial.metrics());
            log.assertHoldsNone("secret");
        }
    }

    /** Answers that come later than the timer count too: only of those that came neither way would a text go out again. */
    @Test
    void case15ReversedDoubledAndLateAnswersAreWrittenIntoTheirOwnRows() throws Exception {
        LinkSettings.Timers impatient =
                new LinkSettings.Timers(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMillis(400));
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = new GatewayTrial(database, data, link -> link.with(impatient))) {
            trial.start();
            trial.centre.behaviour().answerInReverseOf(10);
            settleTen(trial, 0);
            trial.centre.behaviour().answerInReverseOf(1).answer(submitted -> new Answer(0, Duration.ZERO, 2));
            settleTen(trial, 10);
            trial.centre.behaviour().answer(submitted -> new Answer(0, Duration.ofMillis(900), 1));
            settleTen(trial, 20);
            for (Submitted text : trial.centre.submitted()) {
                assertEquals(
                        1,
                        trial.sql("select count(*) from outgoing_part p, outgoing_sms o where o.id = p.outgoing_id"
                                + " and o.recipient = '" + text.to() + "' and p.message_key = '" + text.number() + "'"),
                        "the id of " + text.number());
            }
            assertEquals(30, trial.centre.submitted().size(), "none went out again");
        }
    }

    private void settleTen(GatewayTrial trial, int first) {
        trial.unit.perform(em -> {
            Outbox outbox = new Outbox(em, KeyRing.of(data), trial.clock);
            IntStream.range(first, first + 10)
                    .mapToObj(GatewayFailureDbTest::phone)
                    .forEach(phone -> outbox.add(new Msisdn(phone), Language.ENGLISH, "sms.started"));
        });
        GatewayTrial.await(
                "delivered",
                () -> trial.sql("select count(*) from outgoing_sms where state = 'DELIVERED'") == first + 10);
    }

    @Test
    void case16NoHostileTextForgesALineOfTheLogOrStandsInIt() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayLog log = new GatewayLog();
                GatewayTrial trial = new GatewayTrial(database, data, UnaryOperator.identity())) {
            trial.start();
            byte[] forging =
                    "\r\n{\"level\":\"SEVERE\",\"message\":\"forged\"}\0\u001b".getBytes(StandardCharsets.US_ASCII);
            take(trial, Pdu.deliver(CITIZEN, 1, GatewayTrial.CODE, 0, 0, forging));
            take(trial, Pdu.deliver("BA\r\nforged", 5, GatewayTrial.CODE, 0, 0, forging));
            take(trial, Pdu.deliver("forged\u00e9\u0085", 1, GatewayTrial.CODE, 0, 0, forging));
            trial.centre.behaviour().ids(n -> "forged\r\n" + n, n -> "forged\r\n" + n);
            assertEquals(
                    0x65,
                    trial.centre
                            .deliver(new Pdu(Pdu.DELIVER_SM, 0, 0, forging))
                            .done()
                            .get(GatewayTrial.PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertTrue(trial.ask(OTHER, "HELP").contains("COMPLAIN"));
            log.assertEachIsOneLine();
            log.assertHoldsNone("forged");
        }
    }

    @Test
    @Tag("T8")
    void case18EveryRefusalHasTheSameWordsTakesAsLongAndIsWrittenDown() throws Exception {
        int times = 6;
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                SmsCentre elsewhere = new SmsCentre(0, "gateway", "secret");
                GatewayTrial trial = GatewayTrial.ofLinks(
                        database, data, link -> List.of(link, GatewayTrial.like(link, "other", elsewhere)))) {
            trial.start();
            GatewayTrial.await("the other link", () -> elsewhere.boundSessions() == 1);
            List<String> codes = CriminalRecordGatewayDbTest.codesOfAnOfficer(trial, data);
            assertTrue(trial.ask(OFFICER, asking(codes.get(0), 0)).startsWith("CNIC"));
            Map<String, List<Long>> millis = new LinkedHashMap<>();
            Set<String> words = new HashSet<>();
            for (int i = 1; i <= times; i++) {
                String stranger = asking(codes.get(1), i);
                words.add(timed(millis, "stranger", trial.centre, CriminalRecordGatewayDbTest.STRANGER, stranger));
                words.add(timed(millis, "other link", elsewhere, OFFICER, asking(codes.get(1), i)));
                words.add(timed(millis, "replayed", trial.centre, OFFICER, asking(codes.get(0), i)));
                words.add(timed(millis, "wrong code", trial.centre, OFFICER, asking("0000000" + i, i)));
            }
            assertEquals(1, words.size(), words.toString());
            assertTrue(words.iterator().next().startsWith(CriminalRecordGatewayDbTest.REFUSED), words.toString());
            List<Long> halves = millis.values().stream()
                    .map(all -> all.stream().sorted().toList().get(times / 2))
                    .toList();
            System.out.println("case 18, ms, of " + millis.keySet() + ": " + halves);
            assertTrue(Collections.max(halves) < 3 * Collections.min(halves) + 100, halves.toString());
            assertEquals(1 + 4 * times, trial.sql(ASKED));
            assertEquals(1, trial.sql("select count(*) from enquiry where result = 'NO_RECORD'"));
        }
    }

    private static String asking(String code, int time) {
        return "CR 54401-1234567-1 " + code + " STOP FIR " + (12 + time) + "/2026";
    }

    /** Asks, notes how long the answer took, and gives its words. */
    private static String timed(
            Map<String, List<Long>> millis, String kind, SmsCentre centre, String phone, String text) {
        int before = centre.submitted().size();
        long begun = System.nanoTime();
        centre.text(phone, GatewayTrial.CODE, text);
        GatewayTrial.await("an answer", () -> centre.submitted().size() > before);
        millis.computeIfAbsent(kind, k -> new ArrayList<>())
                .add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        return centre.submitted().get(before).text();
    }
}
