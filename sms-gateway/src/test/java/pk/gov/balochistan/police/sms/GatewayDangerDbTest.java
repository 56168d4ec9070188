package pk.gov.balochistan.police.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.sms.standin.Dialogue;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;

/** The word that means danger, by text and by menu, with the rights that the gateway has in production. */
class GatewayDangerDbTest {
    private static final String CITIZEN = "923001234567";
    private static final String OTHER = "923007654321";
    private static final String ALARMS = "select count(*) from complaint_event where kind = 'DANGER' and is_public = 0";
    private static final String IN_THE_TRAIL = "select count(*) from audit_entry where action = 'SMS_DANGER'";

    @TempDir
    Path data;

    @EveryEngine
    void aTextThatHoldsItIsAnsweredAsAnyOtherAndRaisesTheAlarm(TestDatabase database) throws Exception {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            agree(trial);
            String plain = trial.ask(CITIZEN, "where are you");
            assertFalse(plain.toLowerCase(Locale.ROOT).matches("(?s).*(police|complain|danger|15).*"), plain);
            assertEquals(0, trial.sql(ALARMS));
            trial.clock.moveOn(Duration.ofHours(2));
            assertEquals(plain, trial.ask(CITIZEN, "Sorry, the TAILOR has come"), "nothing betrays it");
            assertEquals(1, trial.sql(ALARMS));
            assertEquals(1, trial.sql("select count(*) from complaint where danger_at is not null"));
            assertEquals(1, trial.sql(IN_THE_TRAIL));
            trial.ask(OTHER, "HELP the tailor has come");
            assertEquals(1, trial.sql(IN_THE_TRAIL), "not its phone");
            assertEquals(trial.ask(OTHER, "STOP"), trial.ask(CITIZEN, "STOP"), "a command is answered as a command");
        }
    }

    @EveryEngine
    void typedIntoAMenuItIsAnsweredAsWhatIsNoChoiceAndRaisesTheAlarm(TestDatabase database) throws Exception {
        try (GatewayTrial trial = GatewayTrial.on(database, data)) {
            agree(trial);
            Dialogue dialogue = trial.dial(CITIZEN);
            String other = GatewayTrial.type(dialogue, "something else");
            assertEquals(0, trial.sql(ALARMS));
            assertEquals(other, GatewayTrial.type(dialogue, "the tailor has come"));
            GatewayTrial.await("the alarm", () -> trial.sql(ALARMS) == 1);
        }
    }

    private void agree(GatewayTrial trial) {
        PersonDetails person = new PersonDetails("Gul Bibi", null, null, Msisdn.parse(CITIZEN), null);
        trial.unit.perform(em -> ComplaintDatabase.of(em, data)
                .intake()
                .file(
                        new NewComplaint(
                                Some.key(),
                                Channel.WEB,
                                Language.ENGLISH,
                                "domestic_violence",
                                Some.STATION,
                                null,
                                null,
                                "He came back and broke the door.",
                                false,
                                person,
                                new ContactWish(true, true, null, new DuressWord("the tailor has come")),
                                Accused.NOBODY),
                        "citizen"));
    }
}
