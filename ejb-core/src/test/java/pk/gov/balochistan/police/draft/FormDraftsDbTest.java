package pk.gov.balochistan.police.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.Unit;

/** How much a half-filled form may hold, counted in bytes as they are stored. */
class FormDraftsDbTest {
    private static final String TOKEN = "t".repeat(43);
    private static final String FORM = "complaint";

    @TempDir
    Path data;

    @EveryEngine
    void whatFillsTwentyEightKilobytesIsKeptAndOneByteMoreIsNot(TestDatabase database) {
        KeyRing keys = KeyRing.of(data);
        int most = 28 * 1024 - keys.sealText("draft", "any", "{\"story\":\"\"}").length;
        try (Unit unit = Unit.on(database)) {
            keep(unit, keys, "x".repeat(most));
            assertEquals("x".repeat(most), kept(unit, keys));
            assertRefused(unit, keys, "y".repeat(most + 1));
            assertEquals("x".repeat(most), kept(unit, keys), "what was kept before stays");
        }
    }

    @EveryEngine
    void aLetterOfUrduCountsForTwo(TestDatabase database) {
        KeyRing keys = KeyRing.of(data);
        try (Unit unit = Unit.on(database)) {
            keep(unit, keys, "ش".repeat(14_000));
            assertRefused(unit, keys, "ش".repeat(14 * 1024));
            assertEquals("ش".repeat(14_000), kept(unit, keys));
        }
    }

    private static void assertRefused(Unit unit, KeyRing keys, String story) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> keep(unit, keys, story));
        assertEquals("refusal.draft.tooLong", refusal.key());
    }

    private static void keep(Unit unit, KeyRing keys, String story) {
        unit.perform(em -> new FormDrafts(em, keys, Clock.systemUTC()).keep(TOKEN, FORM, Map.of("story", story)));
    }

    private static String kept(Unit unit, KeyRing keys) {
        return unit.inTransaction(em -> new FormDrafts(em, keys, Clock.systemUTC()).find(TOKEN, FORM))
                .get("story");
    }
}
