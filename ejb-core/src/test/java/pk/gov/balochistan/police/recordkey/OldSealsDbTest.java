package pk.gov.balochistan.police.recordkey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.inventedface.InventedFace;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoSeals;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.printtaking.PrintSeals;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;

/** What was sealed before records had keys stays readable, and comes under the key of its record by and by. Source: issue 4. */
class OldSealsDbTest {
    @TempDir
    Path data;

    @EveryEngine
    @Tag("T21")
    void whatWasSealedByTheRingOpensAndIsSealedAnew(TestDatabase database) throws Exception {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
            office.set(number, RecordOffice.template(1));
            long record = office.unit.inTransaction(
                    em -> new CriminalRecords(em).require(number).id());
            long print = print(office, record);
            byte[] template = template(office, print);
            sealAsBefore(database, office, print, template);
            assertArrayEquals(template, template(office, print), "it opens as it is");
            byte[] before = sealed(office, print);
            assertTrue(isOfTheRing(office, print, before));

            assertEquals(2, sealAnew(office));

            assertArrayEquals(template, template(office, print), "it opens as it did");
            assertFalse(isOfTheRing(office, print, sealed(office, print)));
            assertEquals(0, sealAnew(office));
        }
    }

    /** It is neither lost sight of nor tried for ever, and the others are sealed. */
    @EveryEngine
    void whatDoesNotOpenIsMarkedAndKeepsNoOtherWaiting(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
            office.set(number, RecordOffice.template(1), RecordOffice.template(2));
            List<Long> prints = office.unit.inTransaction(em -> new PrintSets(em, office.keys)
                    .require(new CriminalRecords(em).require(number).id(), 1).taken().stream()
                            .map(TakenPrint::id)
                            .sorted()
                            .toList());
            byte[] template = template(office, prints.get(1));
            for (long print : prints) sealAsBefore(database, office, print, template);
            try (Connection owner = database.open();
                    PreparedStatement altered =
                            owner.prepareStatement("update taken_print set sealed_template = ? where id = ?")) {
                altered.setBytes(1, new byte[60]);
                altered.setLong(2, prints.get(0));
                altered.executeUpdate();
            }
            assertEquals(4, sealAnew(office));
            assertEquals(0, sealAnew(office));
            assertFalse(isOfTheRing(office, prints.get(1), sealed(office, prints.get(1))));
            assertEquals(
                    List.of(RecordSeal.DOES_NOT_OPEN, RecordSeal.OF_THE_RECORD),
                    office.unit.inTransaction(em -> em.createQuery(
                                    "select p.sealedFormat from TakenPrint p where p.id in :prints order by p.id",
                                    Integer.class)
                            .setParameter("prints", prints)
                            .getResultList()));
        }
    }

    @EveryEngine
    void photographsAreSealedAnewLikewise(TestDatabase database) throws SQLException {
        try (RecordOffice office = new RecordOffice(database, data)) {
            RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
            PhotoImage face = PhotoImage.read(InventedFace.of(1).front());
            long view = office.unit.inTransaction(em -> {
                PhotoSets sets = new PhotoSets(em, office.keys);
                long record = new CriminalRecords(em).require(number).id();
                Ground ground = new Ground(Standing.CONVICTED, 1, null, null, null);
                PhotoSet set =
                        sets.begin(record, new NewPhotoSet(ground, SomeRecord.DAY), SomeRecord.FIRST, SomeRecord.NOW);
                em.flush();
                sets.take(set, NewPhoto.of(PhotoSide.FRONT, null), face, SomeRecord.FIRST, SomeRecord.NOW);
                return em.createQuery("select max(p.viewId) from PhotoPicture p", Long.class)
                        .getSingleResult();
            });
            String bound = "photo_picture:" + view + ":";
            try (Connection owner = database.open();
                    PreparedStatement before = owner.prepareStatement(
                            "update photo_picture set sealed_format = 1, sealed_picture = ?, sealed_small = ?")) {
                before.setBytes(1, office.keys.seal("photograph", bound + "picture", face.jpeg()));
                before.setBytes(2, office.keys.seal("photograph", bound + "small", face.small()));
                before.executeUpdate();
            }
            assertEquals(1, sealPhotographsAnew(office));
            assertEquals(0, sealPhotographsAnew(office));
            List<byte[]> now = office.unit.inTransaction(
                    em -> em.createQuery("select p.sealedPicture, p.sealedSmall from PhotoPicture p", Object[].class)
                            .getResultStream()
                            .flatMap(row -> Stream.of((byte[]) row[0], (byte[]) row[1]))
                            .toList());
            assertThrows(
                    IllegalStateException.class,
                    () -> office.keys.open("photograph", bound + "picture", now.get(0)),
                    "no more by the ring");
            office.unit.perform(em -> {
                RecordSeal seal = new RecordKeys(em, office.keys)
                        .toOpen(new CriminalRecords(em).require(number).id());
                assertArrayEquals(face.jpeg(), seal.open("photograph", bound + "picture", now.get(0)));
                assertArrayEquals(face.small(), seal.open("photograph", bound + "small", now.get(1)));
            });
        }
    }

    private static int sealPhotographsAnew(RecordOffice office) {
        return office.unit.inTransaction(em -> new PhotoSeals(em, office.keys).sealSomeAnew(50));
    }

    @EveryEngine
    @Tag("T21")
    void whatIsSealedForOneRecordOpensUnderNoOther(TestDatabase database) {
        try (RecordOffice office = new RecordOffice(database, data)) {
            long one = id(office);
            long other = id(office);
            byte[] sealed = office.unit.inTransaction(
                    em -> new RecordKeys(em, office.keys).toSeal(one).seal("fingerprint", "x:1", new byte[] {7}));
            office.unit.perform(em -> new RecordKeys(em, office.keys).toSeal(other));
            office.unit.perform(em -> {
                RecordKeys keys = new RecordKeys(em, office.keys);
                assertArrayEquals(
                        new byte[] {7},
                        keys.toOpen(List.of(one, other)).get(one).open("fingerprint", "x:1", sealed));
                RecordSeal others = keys.toOpen(other);
                assertThrows(IllegalStateException.class, () -> others.open("fingerprint", "x:1", sealed));
                RecordSeal its = keys.toOpen(one);
                assertThrows(IllegalStateException.class, () -> its.open("photograph", "x:1", sealed));
                assertThrows(IllegalStateException.class, () -> its.open("fingerprint", "x:2", sealed));
            });
        }
    }

    private static int sealAnew(RecordOffice office) {
        return office.unit.inTransaction(em -> new PrintSeals(em, office.keys).sealSomeAnew(50));
    }

    private static long id(RecordOffice office) {
        RecordNumber number = office.record("ppc-302", CourtOutcome.CONVICTED);
        return office.unit.inTransaction(
                em -> new CriminalRecords(em).require(number).id());
    }

    private static long print(RecordOffice office, long record) {
        return office.unit.inTransaction(em ->
                new PrintSets(em, office.keys).require(record, 1).taken().get(0).id());
    }

    private static byte[] template(RecordOffice office, long print) {
        return office.unit.inTransaction(em -> new PrintSets(em, office.keys)
                .template(em.find(TakenPrint.class, print))
                .octets());
    }

    private static byte[] sealed(RecordOffice office, long print) {
        return office.unit.inTransaction(
                em -> em.createQuery("select p.sealedTemplate from TakenPrint p where p.id = :print", byte[].class)
                        .setParameter("print", print)
                        .getSingleResult());
    }

    private static boolean isOfTheRing(RecordOffice office, long print, byte[] sealed) {
        try {
            office.keys.open("fingerprint", "taken_print:" + print + ":template", sealed);
            return true;
        } catch (IllegalStateException other) {
            return false;
        }
    }

    /** Template and image as they were sealed before this release. */
    private static void sealAsBefore(TestDatabase database, RecordOffice office, long print, byte[] template)
            throws SQLException {
        try (Connection owner = database.open();
                PreparedStatement first = owner.prepareStatement(
                        "update taken_print set sealed_format = 1, sealed_template = ? where id = ?");
                PreparedStatement second = owner.prepareStatement(
                        "update print_picture set sealed_format = 1, sealed_image = ? where print_id = ?")) {
            first.setBytes(1, office.keys.seal("fingerprint", "taken_print:" + print + ":template", template));
            first.setLong(2, print);
            first.executeUpdate();
            second.setBytes(1, office.keys.seal("fingerprint", "print_picture:" + print + ":image", "PNG".getBytes()));
            second.setLong(2, print);
            second.executeUpdate();
        }
    }
}
