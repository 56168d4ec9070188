package pk.gov.balochistan.police.ussd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.ReceivedText.Move;
import pk.gov.balochistan.police.messaging.ReceivedText.Ussd;
import pk.gov.balochistan.police.shared.KeyRing;

class UssdDialogueTest {
    private static final Instant NOON = Instant.parse("2026-11-22T07:00:00Z");
    private static final Instant UNTIL = NOON.plusSeconds(45);
    private static final boolean SHOWN = true;

    @TempDir
    Path data;

    private KeyRing keys;
    private final UssdDialogue dialogue = new UssdDialogue("main", new Msisdn("923001234567"), "07");

    @BeforeEach
    void begin() {
        keys = KeyRing.of(data);
        dialogue.begin(NOON, UNTIL);
    }

    private static Ussd came(Move move, String info) {
        return new Ussd(move, "07", info, UNTIL);
    }

    private void take(Move move, String info, String typed) {
        dialogue.take(came(move, info), UssdDialogue.markOf(came(move, info), typed, keys));
    }

    private boolean repeats(String info, String typed, boolean shown) {
        Ussd again = came(Move.CHOICE, info);
        return dialogue.repeats(again, UssdDialogue.markOf(again, typed, keys), shown);
    }

    @Test
    void whereTheNetworkCountsAMessageSeenIsARepeatHoweverLateItComes() {
        take(Move.BEGIN, "0700", "*8787#");
        assertFalse(repeats("0702", "1", SHOWN), "the first choice");
        take(Move.CHOICE, "0702", "1");
        assertTrue(repeats("0702", "1", SHOWN));
        assertFalse(repeats("0704", "1", SHOWN), "the same digit at the next screen");
        take(Move.CHOICE, "0704", "1");
        assertTrue(repeats("0702", "1", SHOWN), "an older one");
    }

    @Test
    void whereItDoesNotCountOnlyWhatComesBeforeTheScreenHasLeftIsARepeat() {
        take(Move.BEGIN, "0700", "*8787#");
        take(Move.CHOICE, "0700", "1");
        assertTrue(repeats("0700", "1", !SHOWN));
        assertFalse(repeats("0700", "2", !SHOWN), "another digit");
        assertFalse(repeats("0700", "1", SHOWN), "the same digit at the next screen");
    }

    @Test
    void aSessionOfTheSameNameBeginsWithoutAnythingOfTheOneBefore() {
        take(Move.BEGIN, "0700", "*8787#");
        take(Move.CHOICE, "0702", "1");
        dialogue.isAbout("slackness");
        dialogue.isIn("district-quetta");
        dialogue.goTo(UssdStep.CALL_BACK);
        String key = dialogue.idempotencyKey(keys);

        dialogue.begin(NOON.plusSeconds(1), UNTIL);

        assertFalse(repeats("0702", "1", SHOWN));
        assertTrue(dialogue.kindCode().isEmpty() && dialogue.placeCode().isEmpty());
        assertEquals(UssdStep.MAIN, dialogue.step());
        assertFalse(key.equals(dialogue.idempotencyKey(keys)), "another complaint");
    }

    @Test
    void whatCameInTimeIsOfTheDialogueHoweverLateItIsRead() {
        assertTrue(dialogue.isOpenAt(UNTIL));
        assertFalse(dialogue.isOpenAt(UNTIL.plusMillis(1)));
        dialogue.end();
        assertFalse(dialogue.isOpenAt(NOON));
    }
}
