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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identification.RecordOffice;
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
