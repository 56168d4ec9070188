package pk.gov.balochistan.police.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Limits on filing, and what they must never do: SECURITY.md T13. */
@Tag("T13")
class FilingLimitsDbTest {
    private static final FilingFigures FEW = new FilingFigures(2, 4, 2, 2);
    private static final String OTHER_ADDRESS = "192.0.2.9";

    @TempDir
    Path data;

    private Instant now = ComplaintDatabase.CLOCK.instant();

    private boolean count(Unit unit, String device, String address, String category) {
        return unit.inTransaction(em -> {
            ComplaintDatabase core = ComplaintDatabase.of(em, data);
            return core.limits(FEW, Clock.fixed(now, ComplaintDatabase.CLOCK.getZone()))
                    .countOnWeb(new FiledFrom(device, address), new Categories(em).require(category));
        });
    }

    private boolean isRefused(Unit unit, String device, String address, String category) {
        try {
            count(unit, device, address, category);
            return false;
        } catch (RuleViolation refusal) {
            assertEquals("complaint.refusal.limit", refusal.key());
            return true;
        }
    }

    @EveryEngine
    void aDeviceWaitsForTheHourThatBeganWithItsFirstComplaint(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Instant first = now;
            count(unit, "one", "192.0.2.1", "traffic");
            now = first.plus(Duration.ofMinutes(50));
            count(unit, "one", "192.0.2.1", "traffic");
            RuleViolation refusal = assertThrows(RuleViolation.class, () -> count(unit, "one", "192.0.2.1", "traffic"));
            assertEquals(List.of(first.plus(Duration.ofHours(1))), refusal.arguments(), "it says when");
            assertFalse(isRefused(unit, "two", "192.0.2.1", "traffic"), "another device at the same address");
            now = first.plus(Duration.ofMinutes(61));
            assertFalse(isRefused(unit, "one", "192.0.2.1", "traffic"), "after the hour");
        }
    }

    @EveryEngine
    void anAddressWaitsWhateverDevicesItShows(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            for (int i = 0; i < 4; i++) assertFalse(isRefused(unit, "device " + i, "192.0.2.1", "traffic"));
            assertTrue(isRefused(unit, "device 5", "192.0.2.1", "traffic"));
            assertFalse(isRefused(unit, "device 5", OTHER_ADDRESS, "traffic"));
        }
    }

    @EveryEngine
    void whatIsAboutLifeOrLibertyIsTakenAndMarked(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            for (int i = 0; i < 2; i++) assertFalse(count(unit, "one", "192.0.2.1", "traffic"));
            List<String> taken = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            List<String> all = unit.inTransaction(em -> new Categories(em)
                    .list().stream().map(ComplaintCategory::code).toList());
            for (String category : all) {
                if (isRefused(unit, "one", OTHER_ADDRESS + category, category)) refused.add(category);
                else taken.add(category);
            }
            assertEquals(
                    List.of(
                            "illegal_detention",
                            "arrest_innocent",
                            "torture_custody",
                            "domestic_violence",
                            "harassment",
                            "child_protection"),
                    taken);
            assertEquals(all.size() - taken.size(), refused.size());
            assertTrue(count(unit, "one", "192.0.2.1", "illegal_detention"), "beyond the limit");
        }
    }

    @EveryEngine
    void theMarkStandsInTheTimelineAndTheReceiptAndNotInWhatTheCitizenReads(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(Some.complaint("illegal_detention", Some.STATION), "citizen", true);
                assertEquals("beyond the limit", filed.auditDetail());
                List<ComplaintEvent> timeline =
                        core.complaints().find(filed.number()).orElseThrow().timeline();
                assertEquals(
                        List.of(EventKind.FILED, EventKind.BEYOND_LIMIT, EventKind.ROUTED),
                        timeline.stream().map(ComplaintEvent::kind).toList());
                assertFalse(timeline.get(1).isPublic());
                Filed usual = core.intake().file(Some.complaint("illegal_detention", Some.STATION), "citizen");
                assertEquals(null, usual.auditDetail());
            });
        }
    }

    @EveryEngine
    void complaintsSentSideBySideAreCountedOneByOne(TestDatabase database) throws Exception {
        try (Unit unit = Unit.on(database)) {
            count(unit, "first", "192.0.2.1", "traffic");
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<Boolean>> sent = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                String device = "side " + i;
                sent.add(threads.submit(() -> isRefused(unit, device, "192.0.2.1", "traffic")));
            }
            int taken = 1;
            for (Future<Boolean> one : sent) if (!refusedOf(one)) taken++;
            threads.shutdown();
            assertEquals(4, taken);
            assertEquals(4, hitsOf(unit));
        }
    }

    private static boolean refusedOf(Future<Boolean> sent) throws InterruptedException {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static int hitsOf(Unit unit) {
        return unit.inTransaction(em -> ((Number)
                        em.createNativeQuery("select hits from throttle where counter_key like 'file-address:%'")
                                .getSingleResult())
                .intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5", "10000000"})
    void anOddFigureStopsTheStartByItsName(String figure) {
        IllegalArgumentException odd = assertThrows(
                IllegalArgumentException.class, () -> FilingFigures.of(Map.of("COMPLAINTS_PER_ADDRESS", figure)));
        assertTrue(odd.getMessage().startsWith("COMPLAINTS_PER_ADDRESS"), odd.getMessage());
    }

    @Test
    void withoutSettingsTheUsualFiguresHold() {
        assertEquals(new FilingFigures(5, 40, 200, 5), FilingFigures.USUAL);
    }
}
