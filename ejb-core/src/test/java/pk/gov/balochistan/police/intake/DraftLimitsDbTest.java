package pk.gov.balochistan.police.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Unit;

/** How many forms may be begun: SECURITY.md T13. */
@Tag("T13")
class DraftLimitsDbTest {
    private static final FilingFigures TWO_DRAFTS = new FilingFigures(9, 9, 2, 9);
    private static final String ADDRESS = "192.0.2.1";
    private static final Map<String, String> THEFT = Map.of("category", "traffic", "key", "k");

    @TempDir
    Path data;

    private Instant now = ComplaintDatabase.CLOCK.instant();

    private CitizenDesk desk(ComplaintDatabase core) {
        Clock clock = Clock.fixed(now, ComplaintDatabase.CLOCK.getZone());
        CitizenDesk desk = new CitizenDesk();
        desk.drafts = new FormDrafts(core.em(), core.keys(), clock);
        desk.limits = core.limits(TWO_DRAFTS, clock);
        desk.categories = new Categories(core.em());
        return desk;
    }

    private void keep(Unit unit, Map<String, String> typed, String address) {
        unit.perform(em -> desk(ComplaintDatabase.of(em, data)).keepDraft("t".repeat(43), typed, address));
    }

    /** Counts a form of a kind that is begun. */
    private void begin(Unit unit, String category, String address) {
        unit.perform(em -> {
            CitizenDesk desk = desk(ComplaintDatabase.of(em, data));
            desk.limits.countDraft(address, desk.categories.find(category));
        });
    }

    private static int rows(Unit unit) {
        return unit.inTransaction(em -> ((Number)
                        em.createNativeQuery("select count(*) from form_draft").getSingleResult())
                .intValue());
    }

    @EveryEngine
    void anAddressBeginsSoManyFormsInAnHour(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Instant first = now;
            for (int i = 0; i < 2; i++) begin(unit, "traffic", ADDRESS);
            RuleViolation refusal = assertThrows(RuleViolation.class, () -> keep(unit, THEFT, ADDRESS));
            assertEquals("complaint.refusal.draftLimit", refusal.key());
            assertEquals(List.of(first.plus(Duration.ofHours(1))), refusal.arguments(), "it says when");
            assertEquals(0, rows(unit), "what is refused makes no row");
            assertDoesNotThrow(() -> begin(unit, "traffic", "192.0.2.9"));
            now = first.plus(Duration.ofMinutes(61));
            assertDoesNotThrow(() -> begin(unit, "traffic", ADDRESS));
        }
    }

    @EveryEngine
    void aFormAboutLifeOrLibertyIsBegunInAnyCase(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            for (int i = 0; i < 2; i++) begin(unit, "traffic", ADDRESS);
            assertThrows(RuleViolation.class, () -> begin(unit, null, ADDRESS));
            assertThrows(RuleViolation.class, () -> begin(unit, "invented", ADDRESS));
            assertDoesNotThrow(() -> begin(unit, "torture_custody", ADDRESS));
        }
    }

    @EveryEngine
    void forgettingWhatWasNeverKeptMakesNoRowAndIsNeverRefused(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            for (int i = 0; i < 3; i++) keep(unit, Map.of(), ADDRESS);
            assertEquals(0, rows(unit));
        }
    }
}
