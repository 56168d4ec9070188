package pk.gov.balochistan.police.identification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.ARRESTED;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.TODAY;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.identification.RecordOffice.template;
import static pk.gov.balochistan.police.identification.RecordOffice.touched;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.LiveScanner;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.NewPrint;
import pk.gov.balochistan.police.printtaking.PrintQuality;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;

/** Prints are taken on a ground of law alone, kept under keys of their own, and leave the search when the ground goes. Source: issue 4. */
class TenPrintDeskDbTest {
    /** A third of a second to grow, so once. */
    private static final byte[] IMAGE = Impression.of(InventedFinger.of(4), 1).png();

    @TempDir
    Path data;

    @EveryEngine
    void withoutAGroundOfLawNothingIsBegun(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber murder = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            RecordNumber assembly = office.record("ppc-143", CourtOutcome.CONVICTED);
            RecordNumber abetment = office.record("ppc-109", CourtOutcome.CONVICTED);
            RecordNumber acquitted = office.record("ppc-302", CourtOutcome.ACQUITTED);
            for (Standing standing : List.of(Standing.COMPLAINANT, Standing.WITNESS, Standing.VICTIM))
                refusedToBegin("taking.ground.never", office, murder, ground(standing));
            refusedToBegin("taking.ground.notConvicted", office, murder, ground(Standing.CONVICTED));
            refusedToBegin("taking.ground.tooSlight", office, assembly, ARRESTED);
            refusedToBegin("taking.ground.tooSlight", office, assembly, ground(Standing.CONVICTED));
            refusedToBegin("taking.ground.unknown", office, abetment, ARRESTED);
            refusedToBegin("taking.ground.cleared", office, acquitted, ARRESTED);
            refusedToBegin("taking.ground.cleared", office, acquitted, order(0));
            refusedToBegin("taking.order.future", office, assembly, order(1));
            refusedToBegin("refusal.notFound", office, murder, new Ground(Standing.ARRESTED, 2, null, null, null));
            assertEquals(1, begin(office, assembly, order(0)), "a magistrate's order is the way");
            assertEquals(1, begin(office, abetment, order(0)));
            assertEquals(1, begin(office, murder, ARRESTED));
            refusedToBegin("taking.open", office, murder, ARRESTED);
        }
    }

    private static Ground ground(Standing standing) {
        return new Ground(standing, 1, null, null, null);
    }

    private static Ground order(int daysAhead) {
        return new Ground(Standing.ORDERED, 1, "Magistrate I Quetta", "17/2026", TODAY.plusDays(daysAhead));
    }

    private static int begin(RecordOffice office, RecordNumber number, Ground ground) {
        return office.taking(ONE, desk -> desk.begin(number, ground));
    }

    private static void refusedToBegin(String key, RecordOffice office, RecordNumber number, Ground ground) {
        refused(key, () -> begin(office, number, ground));
    }

    @EveryEngine
    void theDatabaseItselfRefusesASetWithoutAGround(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data)) {
            begin(office, office.record("ppc-302", CourtOutcome.UNDER_TRIAL), ARRESTED);
        }
        for (String forged : List.of(
                "update print_set set standing = 'WITNESS'",
                "update print_set set standing = null",
                "update print_set set offence_seq = 2",
                "update print_set set standing = 'ORDERED'",
                "update print_set set standing = 'ORDERED', court = 'Magistrate I', order_number = '17/2026'",
                "update print_set set state = 'WITHDRAWN'",
                "delete from print_set")) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
    }

    @EveryEngine
    void aFingerIsTakenFromAnImageWithItsQualityAndTakenAgain(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            int set = begin(office, number, ARRESTED);
            refused("prints.set.empty", () -> office.act(ONE, desk -> desk.complete(number, set, false)));
            NewPrint thumb = taken(Finger.RIGHT_THUMB, 500);
            refused(
                    "prints.image.dpi",
                    () -> office.act(ONE, desk -> desk.take(number, set, taken(Finger.RIGHT_THUMB, null))));
            office.act(ONE, desk -> desk.take(number, set, bandaged(Finger.RIGHT_THUMB)));
            office.act(ONE, desk -> desk.take(number, set, thumb));
            refused(
                    "prints.finger.taken",
                    () -> office.act(ONE, desk -> desk.take(number, set, bandaged(Finger.RIGHT_THUMB))));
            office.act(ONE, desk -> desk.take(number, set, bandaged(Finger.LEFT_RING)));
            List<TakenPrint> prints = opened(office, number).get(0).prints();
            assertEquals(
                    List.of("RIGHT_THUMB TAKEN", "LEFT_RING BANDAGED"),
                    prints.stream()
                            .map(print -> print.finger() + " " + print.state())
                            .toList());
            assertEquals(PrintQuality.Level.GOOD, prints.get(0).quality().level());
            assertEquals("PNG", new String(image(office, number, set), 1, 3, StandardCharsets.ISO_8859_1));
            office.act(ONE, desk -> desk.complete(number, set, false));
            refused("taking.closed", () -> office.act(ONE, desk -> desk.take(number, set, thumb)));
        }
    }

    /** What is taken again as a file is live no more, and what another kind of finger is keeps its own. */
    @EveryEngine
    void fromWhichScannerAFingerCameStaysWithIt(TestDatabase database) {
        LiveScanner scanner = new LiveScanner("Maker", "Model", "0001");
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            int set = begin(office, number, ARRESTED);
            NewPrint live =
                    new NewPrint(Finger.RIGHT_THUMB, FingerState.TAKEN, ImpressionKind.PLAIN, IMAGE, 500, scanner);
            assertEquals("RIGHT_THUMB TAKEN live Maker Model, 0001", live.auditDetail());
            office.act(ONE, desk -> desk.take(number, set, live));
            office.act(ONE, desk -> desk.take(number, set, taken(Finger.RIGHT_THUMB, 500)));
            List<TakenPrint> prints = opened(office, number).get(0).prints();
            assertEquals(
                    List.of(false, true),
                    prints.stream().map(print -> print.origin().isLive()).toList());
            assertEquals(scanner, prints.get(1).origin().scanner());
            NewPrint again =
                    new NewPrint(Finger.RIGHT_THUMB, FingerState.TAKEN, ImpressionKind.PLAIN, IMAGE, 500, null);
            office.act(ONE, desk -> desk.take(number, set, again));
            assertFalse(opened(office, number).get(0).prints().get(1).origin().isLive());
        }
    }

    private static NewPrint taken(Finger finger, Integer dpi) {
        return new NewPrint(finger, FingerState.TAKEN, ImpressionKind.ROLLED, IMAGE, dpi, null);
    }

    private static NewPrint bandaged(Finger finger) {
        return new NewPrint(finger, FingerState.BANDAGED, null, null, null, null);
    }

    private static List<PrintSet> opened(RecordOffice office, RecordNumber number) {
        return office.taking(ONE, desk -> desk.open(number, REASON)).sets();
    }

    private static byte[] image(RecordOffice office, RecordNumber number, int set) {
        return office.taking(ONE, desk -> desk.image(number, set, Finger.RIGHT_THUMB, ImpressionKind.ROLLED)
                .png());
    }

    @EveryEngine
    void aFingerTwiceAndExchangedHandsAreDoubtedUntilAnExaminerLooked(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            int twice = office.begun(number, template(1), template(2), touched(1));
            refused("prints.sequence.twice", () -> office.act(ONE, desk -> desk.complete(number, twice, false)));
            office.act(ONE, desk -> desk.complete(number, twice, true));
            int exchanged = office.begun(number, touched(2), template(9));
            refused(
                    "prints.sequence.exchanged",
                    () -> office.act(ONE, desk -> desk.complete(number, exchanged, false)));
            RecordNumber other = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(other, template(1), template(2), template(3));
            assertEquals(2, office.set(other, touched(1), touched(2), touched(3)), "several sets are kept");
        }
    }

    @EveryEngine
    @Tag("T21")
    void theTablesHoldNoneOfItAndTheOctetsOfAnotherRowDoNotOpen(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data);
                Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            PrintTemplate thumb = template(1);
            office.set(number, thumb, template(2));
            assertTrue(new String(image(office, number, 1)).startsWith("PNG of RIGHT_THUMB"));
            for (String sealed :
                    List.of("select sealed_image from print_picture", "select sealed_template from taken_print")) {
                try (ResultSet row = statement.executeQuery(sealed)) {
                    while (row.next()) {
                        String octets = new String(row.getBytes(1), StandardCharsets.ISO_8859_1);
                        assertFalse(octets.contains("PNG of") || octets.contains("positionsX"), sealed);
                    }
                }
            }
            swap(statement, "print_picture", "sealed_image", "print_id");
            assertThrows(IllegalStateException.class, () -> image(office, number, 1));
            swap(statement, "taken_print", "sealed_template", "id");
            office.permitSearches();
            assertThrows(
                    IllegalStateException.class, () -> office.searching(ONE, desk -> desk.identify(number, 1, REASON)));
        }
    }

    /** As after a loss of keys, or where somebody altered a row: the others are searched, and it is said how many were not. */
    @EveryEngine
    void aPrintThatDoesNotOpenKeepsNoOtherFromBeingSearchedAndIsCounted(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data);
                Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            office.permitSearches();
            RecordNumber sought = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(sought, touched(1));
            office.set(office.record("ppc-302", CourtOutcome.UNDER_TRIAL), template(1));
            office.set(office.record("ppc-302", CourtOutcome.UNDER_TRIAL), template(7));
            statement.executeUpdate(
                    "update taken_print set sealed_template = (select t.sealed_template from taken_print t"
                            + " where t.id = (select min(u.id) from taken_print u)) where id = (select max(v.id) from"
                            + " taken_print v)");
            ExaminationNumber number = office.searching(ONE, desk -> desk.identify(sought, 1, REASON));
            SearchSheet sheet = office.searching(ONE, desk -> desk.open(number));
            assertEquals(1, sheet.candidates().size(), "the mate is found");
            assertEquals(1, sheet.search().unread());
        }
    }

    /** Puts the octets of the last row into the first. */
    private static void swap(Statement statement, String table, String column, String key) throws SQLException {
        String of = "(select t." + column + " from " + table + " t where t." + key + " = (select max(u." + key
                + ") from " + table + " u))";
        assertEquals(
                1,
                statement.executeUpdate("update " + table + " set " + column + " = " + of + " where " + key
                        + " = (select min(u." + key + ") from " + table + " u)"));
    }

    @EveryEngine
    void anAcquittalTakesItsPrintsOutAtOnceAndNoOthers(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            office.permitSearches();
            RecordNumber sought = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(sought, touched(1), touched(2));
            RecordNumber acquitted = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            office.set(acquitted, template(1), template(2));
            office.set(office.record("ppc-302", CourtOutcome.CONVICTED), template(7), template(8));
            assertEquals(2, found(office, sought));
            int open = office.begun(acquitted, template(5));
            office.acquit(acquitted);
            assertEquals(1, found(office, sought));
            assertEquals(
                    List.of(PrintSet.State.WITHDRAWN, PrintSet.State.WITHDRAWN),
                    opened(office, acquitted).stream().map(PrintSet::state).toList());
            refused("refusal.notFound", () -> image(office, acquitted, 1));
            refused("taking.ground.cleared", () -> office.act(ONE, desk -> desk.complete(acquitted, open, false)));
            refused("prints.set.notComplete", () -> office.searching(ONE, desk -> desk.identify(acquitted, 1, REASON)));
        }
    }

    private static int found(RecordOffice office, RecordNumber sought) {
        ExaminationNumber search = office.searching(ONE, desk -> desk.identify(sought, 1, REASON));
        return office.searching(ONE, desk -> desk.open(search)).candidates().size();
    }

    /** A search reads on from the serial that it knows, in whatever order the transactions began. */
    @EveryEngine
    void theIndexIsLevelWithTheTableBeforeEachSearch(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            List<RecordNumber> records = IntStream.range(0, 5)
                    .mapToObj(i -> office.record("ppc-302", CourtOutcome.UNDER_TRIAL))
                    .toList();
            assertEquals(0, level(office));
            office.set(records.get(0), template(1), template(2));
            int early = office.begun(records.get(1), template(3), template(4), template(5));
            office.set(records.get(2), template(6));
            assertEquals(3, level(office), "a set that is open is not searched");
            office.act(ONE, desk -> desk.complete(records.get(1), early, false));
            assertEquals(6, level(office), "begun before another, complete after it");
            office.acquit(records.get(0));
            office.set(records.get(3), template(7));
            office.acquit(records.get(3));
            assertEquals(4, level(office), "one came and left between two searches");
            assertEquals(4, level(office));
            assertEquals(4, level(office, new SearchedPrints()), "another process, from nothing");
        }
    }

    private static long level(RecordOffice office) {
        return level(office, office.index);
    }

    private static long level(RecordOffice office, SearchedPrints index) {
        return office.unit.inTransaction(em -> ((IndexLevel) index.level(new PrintSets(em, office.keys)))
                .index()
                .size());
    }
}
