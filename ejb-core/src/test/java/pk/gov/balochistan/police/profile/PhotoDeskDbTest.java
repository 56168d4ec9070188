package pk.gov.balochistan.police.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.profile.PhotoRoom.FRONT;
import static pk.gov.balochistan.police.profile.PhotoRoom.LEFT;
import static pk.gov.balochistan.police.profile.PhotoRoom.READER;
import static pk.gov.balochistan.police.profile.PhotoRoom.TODAY;
import static pk.gov.balochistan.police.profile.PhotoRoom.act;
import static pk.gov.balochistan.police.profile.PhotoRoom.begin;
import static pk.gov.balochistan.police.profile.PhotoRoom.complete;
import static pk.gov.balochistan.police.profile.PhotoRoom.convicted;
import static pk.gov.balochistan.police.profile.PhotoRoom.describe;
import static pk.gov.balochistan.police.profile.PhotoRoom.image;
import static pk.gov.balochistan.police.profile.PhotoRoom.of;
import static pk.gov.balochistan.police.profile.PhotoRoom.on;
import static pk.gov.balochistan.police.profile.PhotoRoom.opened;
import static pk.gov.balochistan.police.profile.PhotoRoom.ordered;
import static pk.gov.balochistan.police.profile.PhotoRoom.refusedToBegin;
import static pk.gov.balochistan.police.profile.PhotoRoom.seen;
import static pk.gov.balochistan.police.profile.PhotoRoom.take;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.description.Descriptions;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.NewStrike;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.phototaking.SpoiltPhoto;
import pk.gov.balochistan.police.testing.Some;

/** Photographs are taken on a ground of law alone, shown with the entry they were taken for, and to nobody once its ground fell. Source: issue 4. */
class PhotoDeskDbTest {
    private static final LocalDate CONVICTED_ON = SomeRecord.DAY.plusYears(1);
    private static final byte[] SCAR = InventedFace.of(1).mark();
    private static final byte[] POOR = SpoiltPhoto.poor();

    @TempDir
    Path data;

    @EveryEngine
    void withoutAGroundOfLawNoCameraOpens(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber tried = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
            RecordNumber assembly = office.record("ppc-143", CourtOutcome.CONVICTED);
            RecordNumber abetment = office.record("ppc-109", CourtOutcome.CONVICTED);
            RecordNumber acquitted = office.record("ppc-302", CourtOutcome.ACQUITTED);
            refusedToBegin("taking.ground.arrested", office, tried, of(Standing.ARRESTED));
            for (Standing standing : List.of(Standing.COMPLAINANT, Standing.WITNESS, Standing.VICTIM))
                refusedToBegin("taking.ground.never", office, tried, of(standing));
            refusedToBegin("taking.ground.notConvicted", office, tried, of(Standing.CONVICTED));
            refusedToBegin("taking.ground.tooSlight", office, assembly, of(Standing.CONVICTED));
            refusedToBegin("taking.ground.unknown", office, abetment, of(Standing.CONVICTED));
            refusedToBegin("taking.ground.cleared", office, acquitted, ordered(TODAY, TODAY));
            refusedToBegin("taking.order.future", office, tried, ordered(TODAY.plusDays(1), TODAY.plusDays(1)));
            assertEquals(1, begin(office, tried, ordered(TODAY, TODAY)), "a magistrate's order is the way");
            assertEquals(1, begin(office, assembly, ordered(TODAY, TODAY)));
            RecordNumber convict = office.record("ppc-302", CourtOutcome.CONVICTED);
            assertEquals(1, begin(office, convict, of(Standing.CONVICTED)));
            refusedToBegin("taking.open", office, convict, of(Standing.CONVICTED));
        }
    }

    @EveryEngine
    void aPhotographIsOfADayOnWhichItsGroundStood(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber convict = office.record("ppc-302", CourtOutcome.CONVICTED);
            refusedToBegin("taking.day.future", office, convict, convicted(TODAY.plusDays(1)));
            refusedToBegin("taking.day.early", office, convict, convicted(CONVICTED_ON.minusDays(1)));
            refusedToBegin("taking.day.early", office, convict, ordered(TODAY, TODAY.minusDays(1)));
            LocalDate before = SomeRecord.DAY.minusDays(1);
            refusedToBegin("taking.day.early", office, convict, ordered(before, before));
            refused("photos.day.none", () -> convicted(null));
            assertEquals(1, begin(office, convict, convicted(CONVICTED_ON)));
        }
    }

    @EveryEngine
    void aSetNeedsTheFrontAndASideAndAPoorOneSomebodyWhoLooked(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber convict = office.record("ppc-302", CourtOutcome.CONVICTED);
            int set = begin(office, convict, of(Standing.CONVICTED));
            refused("photos.bad", () -> take(office, convict, set, NewPhoto.of(PhotoSide.FRONT, SpoiltPhoto.bad())));
            take(office, convict, set, NewPhoto.of(PhotoSide.FRONT, FRONT));
            refused("photos.set.sides", () -> act(office, desk -> desk.complete(convict, set)));
            take(office, convict, set, NewPhoto.of(PhotoSide.LEFT, POOR));
            refused("photos.set.poor", () -> act(office, desk -> desk.complete(convict, set)));
            act(office, desk -> desk.accept(convict, set, PhotoSide.LEFT.place()));
            take(office, convict, set, NewPhoto.of(PhotoSide.LEFT, POOR));
            refused("photos.set.poor", () -> act(office, desk -> desk.complete(convict, set)));
            act(office, desk -> desk.accept(convict, set, PhotoSide.LEFT.place()));
            act(office, desk -> desk.complete(convict, set));
            refused("taking.closed", () -> take(office, convict, set, NewPhoto.of(PhotoSide.LEFT, LEFT)));
            refused("taking.closed", () -> act(office, desk -> desk.accept(convict, set, PhotoSide.LEFT.place())));
            assertEquals(
                    List.of("FRONT GOOD", "LEFT POOR"),
                    opened(office, ONE, convict).small().stream()
                            .map(one -> one.view().side() + " " + one.view().level())
                            .toList());
        }
    }

    @EveryEngine
    void aMarkIsOfTheDescriptionOrInWordsAndTakenAgain(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber convict = office.record("ppc-302", CourtOutcome.CONVICTED);
            RecordNumber other = office.record("ppc-302", CourtOutcome.CONVICTED);
            describe(office, convict, NewEntry.stated(EntryKind.ALIAS, "Nasro"));
            describe(
                    office, convict, NewEntry.seen(EntryKind.MARK, null, null, null, Trait.MARK_SCAR, Trait.PART_CHIN));
            int set = begin(office, convict, of(Standing.CONVICTED));
            refused("photos.mark.words", () -> new NewPhoto(0, null, "x", SCAR));
            refused("refusal.notFound", () -> take(office, convict, set, new NewPhoto(0, 1, null, SCAR)));
            refused("refusal.notFound", () -> take(office, convict, set, new NewPhoto(4, null, null, SCAR)));
            take(office, convict, set, new NewPhoto(0, 2, null, SCAR));
            take(office, convict, set, new NewPhoto(0, null, "Burn on the left hand", SCAR));
            take(office, convict, set, new NewPhoto(5, null, null, SCAR));
            assertEquals(
                    List.of("4 2 null", "5 null Burn on the left hand"),
                    opened(office, ONE, convict).open().views().stream()
                            .map(view -> view.place() + " " + view.markSeq() + " " + view.words())
                            .toList());
            office.unit.perform(em -> new Descriptions(em)
                    .strike(
                            new CriminalRecords(em).require(convict).id(),
                            new NewStrike(2, "Said of his cousin"),
                            SomeRecord.FIRST,
                            RecordOffice.NOW));
            refused("refusal.notFound", () -> take(office, convict, set, new NewPhoto(0, 2, null, SCAR)));
            int others = begin(office, other, of(Standing.CONVICTED));
            refused("refusal.notFound", () -> take(office, other, others, new NewPhoto(0, 2, null, SCAR)));
        }
    }

    @EveryEngine
    void anAcquittalOrASealTakesThePhotographsFromEverybodyAtOnce(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber acquitted = office.record("ppc-302", CourtOutcome.CONVICTED);
            RecordNumber sealed = office.record("ppc-302", CourtOutcome.CONVICTED);
            RecordNumber stays = office.record("ppc-302", CourtOutcome.CONVICTED);
            for (RecordNumber number : List.of(acquitted, sealed, stays)) complete(office, number, 1);
            int open = begin(office, acquitted, of(Standing.CONVICTED));
            take(office, acquitted, open, NewPhoto.of(PhotoSide.FRONT, FRONT));
            office.acquit(acquitted);
            ProposedChange seal = SomeRecord.order(ProposedChange.Kind.SEAL);
            office.unit.perform(em -> SomeRecord.desk(em, office.keys, ONE).propose(sealed, 1, seal));
            office.unit.perform(em -> SomeRecord.desk(em, office.keys, TWO).confirm(sealed, 1));
            for (RecordNumber number : List.of(acquitted, sealed)) {
                PhotosOfRecord seen = opened(office, ONE, number);
                assertTrue(seen.small().isEmpty());
                assertTrue(seen.sets().stream().allMatch(PhotoSet::isWithdrawn));
                refused("refusal.notFound", () -> image(office, ONE, number, 1));
            }
            assertEquals(2, opened(office, ONE, acquitted).sets().size());
            refused("taking.closed", () -> take(office, acquitted, open, NewPhoto.of(PhotoSide.LEFT, LEFT)));
            refused("taking.ground.cleared", () -> act(office, desk -> desk.complete(acquitted, open)));
            assertEquals(2, opened(office, ONE, stays).small().size());
        }
    }

    /** Whoever of the two comes second fails, so that nothing stands on a ground that fell. */
    @EveryEngine
    void ofTakingAndAcquittingAtOneMomentOneIsRefused(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
            int set = begin(office, number, of(Standing.CONVICTED));
            office.unit.perform(em ->
                    SomeRecord.desk(em, office.keys, ONE).propose(number, 1, SomeRecord.to(CourtOutcome.ACQUITTED)));
            EntityManager slow = office.unit.entityManager();
            slow.getTransaction().begin();
            SomeRecord.desk(slow, office.keys, TWO).confirm(number, 1);
            take(office, number, set, NewPhoto.of(PhotoSide.FRONT, FRONT));
            assertThrows(RuntimeException.class, () -> slow.getTransaction().commit());
            assertEquals(1, opened(office, ONE, number).small().size());
        }
    }

    @EveryEngine
    void aReaderSeesFinishedSetsOfEntriesThatAreDisclosedAndNoOthers(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
            RecordNumber acquitted = office.record("ppc-302", CourtOutcome.ACQUITTED);
            office.unit.perform(em -> new CriminalRecords(em)
                    .require(number)
                    .addOffence(
                            SomeRecord.offence("13/2024", CourtOutcome.CONVICTED, true),
                            new Places(em, RecordOffice.CLOCK).require(Some.STATION),
                            SomeRecord.FIRST,
                            RecordOffice.NOW));
            complete(office, number, 1);
            complete(office, number, 2);
            int open = begin(office, number, of(Standing.CONVICTED));
            take(office, number, open, NewPhoto.of(PhotoSide.FRONT, FRONT));
            assertEquals(List.of(3, 2, 1), seen(office, ONE, number));
            assertEquals(List.of(1), seen(office, READER, number));
            image(office, READER, number, 1);
            for (int set : List.of(2, 3)) {
                image(office, ONE, number, set);
                refused("refusal.notFound", () -> image(office, READER, number, set));
            }
            refused("refusal.notFound", () -> opened(office, READER, acquitted));
            refused("refusal.reason.purpose", () -> on(office, ONE, desk -> desk.open(number, null)));
            refused("refusal.reason.purpose", () -> on(office, ONE, desk -> desk.image(number, null, 1, 1)));
        }
    }

    @EveryEngine
    @Tag("T21")
    void theTablesHoldNoPictureAndTheOctetsOfAnotherRowDoNotOpen(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data);
                Connection owner = database.open();
                Statement statement = owner.createStatement()) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
            complete(office, number, 1);
            assertTrue(isJpeg(image(office, ONE, number, 1).jpeg()));
            try (ResultSet row = statement.executeQuery("select sealed_picture, sealed_small from photo_picture")) {
                while (row.next())
                    for (int column = 1; column <= 2; column++)
                        assertFalse(new String(row.getBytes(column), StandardCharsets.ISO_8859_1).contains("JFIF"));
            }
            swap(statement, "sealed_picture");
            assertThrows(IllegalStateException.class, () -> image(office, ONE, number, 1));
            assertEquals(2, opened(office, ONE, number).small().size());
            swap(statement, "sealed_small");
            assertThrows(IllegalStateException.class, () -> opened(office, ONE, number));
        }
    }

    private static boolean isJpeg(byte[] octets) {
        return octets[0] == (byte) 0xFF && octets[1] == (byte) 0xD8;
    }

    /** Puts the octets of the last row into the first. */
    private static void swap(Statement statement, String column) throws SQLException {
        assertEquals(
                1,
                statement.executeUpdate("update photo_picture set " + column + " = (select p." + column
                        + " from photo_picture p where p.view_id = (select max(u.view_id) from photo_picture u))"
                        + " where view_id = (select min(u.view_id) from photo_picture u)"));
    }

    @EveryEngine
    void theDatabaseItselfRefusesAPhotographWithoutAGround(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
            complete(office, number, 1);
        }
        for (String forged : List.of(
                "update photo_set set standing = 'ARRESTED'",
                "update photo_set set standing = null",
                "update photo_set set standing = 'ORDERED'",
                "update photo_set set standing = 'ORDERED', court = 'Magistrate I', order_number = '17/2026'",
                "update photo_set set standing = 'ORDERED', court = 'Magistrate I', order_number = '17/2026', order_on ="
                        + " date '2099-01-01'",
                "update photo_set set offence_seq = 2",
                "update photo_set set state = 'WITHDRAWN'",
                "update photo_set set state = 'DESTROYED'",
                "update photo_view set side = 'LEFT' where place = 1",
                "update photo_view set place = 9 where place = 1",
                "update photo_view set width = 300",
                "update photo_view set mark_words = 'A scar'",
                "update photo_view set side = 'MARK', place = 4 where place = 2",
                "delete from photo_set",
                "delete from photo_view")) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
    }
}
