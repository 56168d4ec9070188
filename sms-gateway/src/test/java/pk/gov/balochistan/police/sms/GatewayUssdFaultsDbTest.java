package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.db.Engine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.db.testing.TestDatabases;
import pk.gov.balochistan.police.sms.coding.SmsCoding;
import pk.gov.balochistan.police.sms.standin.Behaviour;
import pk.gov.balochistan.police.sms.standin.Dialogue;
import pk.gov.balochistan.police.sms.standin.Pdu;
import pk.gov.balochistan.police.sms.standin.Submitted;
import pk.gov.balochistan.police.ussd.UssdDialogues;

/** Dialogues that are abandoned, stale, interleaved, repeated or talked rubbish to: case 21 of the gateway's table. */
class GatewayUssdFaultsDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";
    private static final String OPEN = "select count(*) from ussd_dialogue where is_open = 1";
    private static final String COMPLAINTS = "select count(*) from complaint";
    private static final String UNDER_WAY = "select count(*) from outgoing_sms where state in ('QUEUED', 'SENDING')";
    private static final String TEXTS = "select count(*) from outgoing_sms where kind <> 'SCREEN'";

    @TempDir
    Path data;

    private GatewayTrial trial(TestDatabase database) throws Exception {
        return GatewayTrial.on(database, data);
    }

    /** A message of the network: op code, session info, what was typed. Returns when it is acknowledged. */
    private static void say(GatewayTrial trial, String phone, int operation, byte[] info, String typed)
            throws Exception {
        SmsCoding.Part words = SmsCoding.encodeScreen(typed);
        Pdu pdu = Pdu.deliver(
                phone,
                1,
                GatewayTrial.CODE,
                0,
                words.dataCoding(),
                words.octets(),
                Pdu.parameter(0x0501, new byte[] {(byte) operation}),
                Pdu.parameter(0x1383, info));
        trial.centre.deliver(pdu).done().get(GatewayTrial.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static List<String> screensOf(GatewayTrial trial, String phone, int session) {
        return trial.centre.submitted().stream()
                .filter(s -> s.isScreen() && s.to().equals(phone) && s.ussdSession()[0] == session)
                .map(Submitted::text)
                .toList();
    }

    private static void awaitScreens(GatewayTrial trial, String phone, int session, int count) {
        GatewayTrial.await(
                count + " screens of session " + session,
                () -> screensOf(trial, phone, session).size() == count);
    }

    private static void upToTheNumber(Dialogue dialogue) {
        GatewayTrial.choose(dialogue, "Complain");
        GatewayTrial.choose(dialogue, "Bribe");
        GatewayTrial.choose(dialogue, "Quetta");
        GatewayTrial.choose(dialogue, "I do not know");
    }

    @Test
    void twoDialoguesOfOnePhoneAndTwoPhonesInSessionsOfOneNameStayApart() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = trial(database)) {
            say(trial, CITIZEN, 1, new byte[] {7, 0}, "*8787#");
            say(trial, CITIZEN, 1, new byte[] {8, 0}, "*8787#");
            say(trial, OTHER, 1, new byte[] {7, 0}, "*8787#");
            say(trial, CITIZEN, 18, new byte[] {7, 2}, "2");
            say(trial, CITIZEN, 18, new byte[] {8, 2}, "1");
            say(trial, OTHER, 18, new byte[] {7, 2}, "3");
            awaitScreens(trial, CITIZEN, 7, 2);
            awaitScreens(trial, CITIZEN, 8, 2);
            awaitScreens(trial, OTHER, 7, 2);
            assertTrue(screensOf(trial, CITIZEN, 7).get(1).startsWith("What is it about?"));
            assertTrue(screensOf(trial, CITIZEN, 8).get(1).startsWith("Type the 12 digits"));
            assertTrue(screensOf(trial, OTHER, 7).get(1).startsWith("Stations of which district?"));
            assertEquals(3, trial.sql(OPEN));
        }
    }

    @Test
    void whatIsDeliveredTwiceGetsTheSameScreenAndHasOneEffect() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = trial(database)) {
            String[] typed = {"*8787#", "2", "1", "1"}; // dialled, complain, private, this phone
            for (int i = 0; i < typed.length; i++) {
                for (int time = 1; time <= 2; time++) {
                    say(trial, CITIZEN, i == 0 ? 1 : 18, new byte[] {7, (byte) (2 * i)}, typed[i]);
                    awaitScreens(trial, CITIZEN, 7, 2 * i + time);
                    GatewayTrial.await("the screen has left", () -> trial.sql(UNDER_WAY) == 0);
                }
            }
            List<String> screens = screensOf(trial, CITIZEN, 7);
            for (int i = 0; i < screens.size(); i += 2) assertEquals(screens.get(i), screens.get(i + 1));
            assertEquals(4, screens.stream().distinct().count());
            assertEquals(1, trial.sql(COMPLAINTS));
            assertEquals(1, trial.sql("select count(*) from audit_entry where action = 'SMS_COMPLAIN'"));
        }
    }

    /** A centre that writes the same info with every message of a session. */
    @Test
    void theSameDigitTwiceIsTwoChoicesWhereTheNetworkDoesNotCount() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = trial(database)) {
            say(trial, CITIZEN, 1, new byte[] {7, 0}, "*8787#");
            awaitScreens(trial, CITIZEN, 7, 1);
            for (int i = 1; i <= 3; i++) {
                GatewayTrial.await("the screen has left", () -> trial.sql(UNDER_WAY) == 0);
                say(trial, CITIZEN, 18, new byte[] {7, 0}, i == 1 ? "2" : "1");
                awaitScreens(trial, CITIZEN, 7, i + 1);
            }
            assertEquals(1, trial.sql(COMPLAINTS));
        }
    }

    @Test
    void aDialogueOutlivesARestartOfTheGateway() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = trial(database)) {
            Dialogue dialogue = trial.dial(CITIZEN);
            upToTheNumber(dialogue);
            trial.stop();
            int before = dialogue.screens().size();
            dialogue.type("1");
            trial.start();
            GatewayTrial.await("the answer", () -> dialogue.screens().size() > before);
            assertTrue(GatewayTrial.screen(dialogue).startsWith("Registered."), GatewayTrial.screen(dialogue));
            assertEquals(1, trial.sql(COMPLAINTS));
            assertEquals(1, trial.sql(TEXTS), "its receipt");
        }
    }

    @Test
    void anAnswerThatTheNetworkCannotShowAnyMoreFollowsAsAText() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = trial(database)) {
            Dialogue dialogue = trial.dial(CITIZEN);
            upToTheNumber(dialogue);
            trial.centre
                    .behaviour()
                    .answer(s -> s.isScreen() ? new Behaviour.Answer(0x0b, Duration.ZERO, 1) : Behaviour.Answer.ACCEPT);
            dialogue.type("1");
            GatewayTrial.await(
                    "a text", () -> trial.received(CITIZEN).stream().anyMatch(text -> text.startsWith("Registered.")));
            assertEquals(1, trial.sql(COMPLAINTS));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerNotReadToItsEndFollowsAsATextWhoeverEndsTheDialogue(boolean byTheNetwork) throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = trial(database)) {
            Dialogue dialogue = trial.dial(CITIZEN);
            GatewayTrial.choose(dialogue, "Police stations");
            String begun = GatewayTrial.choose(dialogue, "Quetta");
            assertFalse(dialogue.isOver());
            if (byTheNetwork) dialogue.breakOff();
            else trial.clock.moveOn(Duration.ofMinutes(2));
            String whole = begun.lines().findFirst().orElseThrow();
            GatewayTrial.await("the whole as a text", () -> trial.received(CITIZEN).stream()
                    .anyMatch(text -> text.startsWith(whole) && text.endsWith("In danger call 15.")));
            assertEquals(1, trial.received(CITIZEN).size());
            assertEquals(0, trial.sql(OPEN));
        }
    }

    @Test
    void anAbandonedDialogueExpiresWithoutAWordAndWhatComesLateBeginsTheMenuAnew() throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = trial(database)) {
            Dialogue dialogue = trial.dial(CITIZEN);
            upToTheNumber(dialogue);
            trial.clock.moveOn(Duration.ofMinutes(10));
            GatewayTrial.await("expired", () -> trial.sql(OPEN) == 0);
            assertTrue(GatewayTrial.type(dialogue, "1").startsWith("That menu was over."));
            assertEquals(0, trial.sql(COMPLAINTS));
            assertEquals(0, trial.sql(TEXTS));
            assertTrue(GatewayTrial.type(dialogue, "2").startsWith("What is it about?"));
            assertEquals(0, trial.sql("select count(*) from ussd_dialogue where district_code is not null"));
            dialogue.breakOff();
            GatewayTrial.await("broken off", () -> trial.sql(OPEN) == 0);
            assertEquals(0, trial.sql(TEXTS));
            trial.unit.inTransaction(
                    em -> new UssdDialogues(em).removeOld(trial.clock.instant().plus(Duration.ofHours(2)), 500));
            assertEquals(0, trial.sql("select count(*) from ussd_dialogue"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9", "-1", "hello", "22", "' or 1=1 --", "CR 54401-1234567-1 48210937", "۸", "سلام", "٣٣", "x\n1"
            })
    void rubbishGetsTheSameMenuWithHelpAndTheThirdTimeEndsTheDialogue(String rubbish) throws Exception {
        try (TestDatabase database = TestDatabases.fresh(Engine.POSTGRESQL);
                GatewayTrial trial = trial(database)) {
            Dialogue dialogue = trial.dial(CITIZEN);
            List<String> menu = GatewayTrial.screen(dialogue).lines().skip(1).toList();
            for (int i = 1; i <= 2; i++) {
                String again = GatewayTrial.type(dialogue, rubbish);
                assertTrue(again.startsWith("Please type one of these numbers.\n"), again);
                assertEquals(menu, again.lines().skip(1).toList());
            }
            assertTrue(GatewayTrial.type(dialogue, rubbish).startsWith("This was not understood three times."));
            assertTrue(dialogue.isOver());
            assertEquals(0, trial.sql("select count(*) from enquiry"));
            assertEquals(0, trial.sql("select count(*) from incoming_sms where sealed_body is not null"));
        }
    }
}
