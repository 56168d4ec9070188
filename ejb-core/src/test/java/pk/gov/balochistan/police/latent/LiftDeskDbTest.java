package pk.gov.balochistan.police.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.CLOCK;
import static pk.gov.balochistan.police.identification.RecordOffice.NOW;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Unit;

/** A lift is entered, measured, cut out and marked, and no version of a marking is ever lost. */
class LiftDeskDbTest {
    @TempDir
    Path data;

    private Unit unit;

    @EveryEngine
    void whatIsMeasuredAnewMakesEarlierMarksOutdatedAndLosesNone(TestDatabase database) throws SQLException {
        try (Unit opened = Unit.on(database)) {
            unit = opened;
            LiftNumber lift = act(ONE, desk -> desk.enter(SomeLift.entered(NOW), SomeLift.photograph()));
            refused("latent.scale.first", () -> cut(lift, SomeLift.REGION));
            refused("latent.scale.outside", () -> measure(lift, new Scale(100, 100, 900, 100, new BigDecimal("25.4"))));
            measure(lift, SomeLift.scale());
            refused("latent.region.first", () -> act(ONE, desk -> desk.propose(lift)));
            refused("latent.region.outside", () -> cut(lift, new Region(200, 0, 601, 300)));
            cut(lift, SomeLift.REGION);
            Marks marks = SomeLift.marks(FillerPrint.of(3));
            refused("latent.marks.none", () -> act(ONE, desk -> desk.mark(lift, new Marks(List.of()), 0)));
            refused("latent.marks.outside", () -> act(ONE, desk -> desk.mark(lift, Marks.parse("5 5 0 E"), 0)));
            act(ONE, desk -> desk.mark(lift, marks, 0));
            refused("latent.marking.newer", () -> act(TWO, desk -> desk.mark(lift, marks, 0)));
            Marks fewer = new Marks(marks.list().subList(1, marks.list().size()));
            act(TWO, desk -> desk.mark(lift, fewer, 1));
            LiftSheet sheet = act(ONE, desk -> desk.open(lift));
            assertEquals(
                    List.of(
                            "2 user:cro-2 " + fewer.list().size(),
                            "1 user:cro-1 " + marks.list().size()),
                    sheet.markings().stream()
                            .map(one -> one.seq() + " " + one.markedBy() + " " + one.minutiae())
                            .toList());
            assertEquals(fewer.list().size(), sheet.marks().list().size());
            assertFalse(sheet.isOutdated());
            measure(lift, new Scale(100, 100, 700, 100, new BigDecimal("25.4")));
            assertTrue(act(ONE, desk -> desk.open(lift)).isOutdated());
            assertEquals(List.of(), act(ONE, desk -> desk.open(lift)).marks().list());
        }
        refusedByTheTable(database, "update latent_marking set marked_by = 'x'", "delete from latent_marking");
        refusedByTheTable(database, "update latent_picture set width = 1", "delete from latent_lift");
    }

    @EveryEngine
    void theProgramProposesAndThePhotographLiesSealed(TestDatabase database) {
        try (Unit opened = Unit.on(database)) {
            unit = opened;
            byte[] trace = Impression.of(InventedFinger.of(31), 4).png();
            LiftNumber lift = act(ONE, desk -> desk.enter(SomeLift.entered(NOW), trace));
            measure(lift, new Scale(0, 0, 250, 0, new BigDecimal("12.7")));
            cut(lift, new Region(20, 30, 280, 340));
            Marking proposed = act(ONE, desk -> desk.propose(lift));
            assertEquals(Marking.Origin.PROPOSED, proposed.origin());
            LiftSheet sheet = act(ONE, desk -> desk.open(lift));
            assertTrue(sheet.marks().list().size() >= 10, sheet.marks().written());
            assertTrue(sheet.marks().list().stream()
                    .allMatch(mark -> sheet.lift().region().holds(mark.x(), mark.y())));
            act(ONE, desk -> desk.mark(lift, sheet.marks(), 1));
            byte[] kept = (byte[]) unit.inTransaction(em ->
                    em.createQuery("select p.sealedImage from LatentPicture p").getSingleResult());
            assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("PNG"));
            assertEquals(
                    List.of(lift),
                    act(ONE, desk -> desk.list(new LiftFilter(LiftState.OPEN, "fir 77", 0))).stream()
                            .map(LiftRow::number)
                            .toList());
            assertEquals(List.of(), act(ONE, desk -> desk.list(new LiftFilter(LiftState.UNSOLVED, null, 0))));
            assertEquals(List.of(), act(ONE, desk -> desk.list(new LiftFilter(null, "%77", 0))));
        }
    }

    private void measure(LiftNumber lift, Scale scale) {
        act(ONE, desk -> {
            desk.measure(lift, scale);
            return null;
        });
    }

    private void cut(LiftNumber lift, Region region) {
        act(ONE, desk -> {
            desk.cut(lift, region);
            return null;
        });
    }

    private <T> T act(Caller examiner, Function<LiftDesk, T> order) {
        return unit.inTransaction(em -> order.apply(SomeLift.desk(em, KeyRing.of(data), examiner, CLOCK)));
    }

    private static void refusedByTheTable(TestDatabase database, String... forged) throws SQLException {
        for (String order : forged) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(order), order);
            }
        }
    }
}
