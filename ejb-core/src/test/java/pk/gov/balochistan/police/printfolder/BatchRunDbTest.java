package pk.gov.balochistan.police.printfolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.NOW;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.printfolder.ImportOffice.arrested;
import static pk.gov.balochistan.police.printfolder.ImportOffice.line;
import static pk.gov.balochistan.police.printfolder.ImportOffice.said;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.printimport.OpenedFile;
import pk.gov.balochistan.police.printimport.PrintBatches;

/** A folder comes in file by file, each whole or not at all, once, in the name of an examiner who may. Source: issue 4. */
class BatchRunDbTest {
    private static final String SETS = "PrintSet x";
    private static final String LINES = "BatchLine x";

    @TempDir
    Path data;

    @EveryEngine
    void aFileIsTriedThenTakenOnceAndKnownAfterwards(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            RecordNumber number = bulk.record();
            bulk.nist("a.an2", 1, 2, 1);
            bulk.list(arrested("a.an2", "nist", number));
            assertEquals("TAKEN", said(bulk.tryOut()));
            assertEquals("0 0", bulk.count(SETS) + " " + bulk.count(LINES), "a dry run leaves nothing");
            assertEquals(1, trail(bulk, "triedLine", number), "but that somebody looked");
            assertEquals(1, bulk.count("PolicyRun x"), "and that prints were looked for");
            BatchReport report = bulk.run();
            assertEquals("TAKEN", said(report));
            assertTrue(report.isReconciled());
            assertEquals(LawfulSet.State.COMPLETE, bulk.prints(number).get(0).state());
            assertEquals(2, bulk.prints(number).get(0).fingersTaken());
            assertEquals(1, trail(bulk, "importedLine", number));
            assertEquals("KNOWN", said(bulk.run()));
            assertEquals("KNOWN", said(bulk.tryOut()));
            assertEquals("1 1", bulk.count(SETS) + " " + bulk.count(LINES));
        }
    }

    private static long trail(ImportOffice bulk, String act, RecordNumber number) {
        return bulk.count("AuditEntry x where x.action = 'PRINT_TAKE:" + act + "' and x.actor = 'user:cro.bulk' and"
                + " x.channel = 'batch' and x.outcome = pk.gov.balochistan.police.audit.Outcome.OK and x.target = '"
                + number.auditTarget() + "'");
    }

    /** What a program that is killed does at the worst moment: all is written and nothing is committed. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static BatchRun.InTransaction killedAtItsSecondFile(ImportOffice bulk) {
        int[] files = new int[1];
        return new BatchRun.InTransaction() {
            @Override
            public <T> T of(Function<EntityManager, T> work) {
                return bulk.office.unit.inTransaction(em -> {
                    T made = work.apply(em);
                    em.flush();
                    if (made instanceof Entered && ++files[0] == 2) throw new Killed();
                    return made;
                });
            }
        };
    }

    @EveryEngine
    void aRunThatIsKilledLeavesNothingHalfDoneAndGoesOnWhereItStood(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            RecordNumber one = bulk.record();
            RecordNumber other = bulk.record();
            bulk.nist("a.an2", 1, 1, 1);
            bulk.nist("b.an2", 2, 1, 1);
            bulk.list(arrested("a.an2", "nist", one), arrested("b.an2", "nist", other));
            assertThrows(Killed.class, () -> bulk.run(false, killedAtItsSecondFile(bulk)));
            assertEquals("1 1 1", bulk.count(SETS) + " " + bulk.count(LINES) + " " + bulk.count("TakenPrint x"));
            assertEquals(0, trail(bulk, "importedLine", other));
            assertEquals("KNOWN, TAKEN", said(bulk.run()));
            assertEquals("2 2", bulk.count(SETS) + " " + bulk.count(LINES));
            assertEquals(1, trail(bulk, "importedLine", other));
        }
    }

    @EveryEngine
    void aBatchIsImportedByOneRunAtATime(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            bulk.nist("a.an2", 1, 1, 1);
            bulk.list(arrested("a.an2", "nist", bulk.record()));
            int[] barred = new int[1];
            BatchReport report = bulk.run(false, bulk.office.unit::inTransaction, done -> {
                refused("printImport.batch.busy", bulk::run);
                refused("printImport.batch.busy", bulk::tryOut);
                barred[0] = done;
            });
            assertEquals("TAKEN 1", said(report) + " " + barred[0]);
            assertTrue(bulk.report("report.csv").contains("TAKEN"), "nobody wrote over it");
            assertEquals("KNOWN", said(bulk.run()), "the next run waits for nothing");
        }
    }

    @EveryEngine
    void printsThatAreLikeAnotherRecordsWaitAndTwoExaminersCompareThem(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            RecordNumber one = bulk.record();
            RecordNumber other = bulk.record();
            bulk.nist("a.an2", 1, 2, 1);
            bulk.nist("b.an2", 1, 2, 2);
            bulk.list(arrested("a.an2", "nist", one), arrested("b.an2", "nist", other));
            assertEquals("TAKEN, WAITING printImport.why.like", said(bulk.run()));
            assertEquals(LawfulSet.State.OPEN, bulk.prints(other).get(0).state(), "it is not searched");
            assertEquals("KNOWN, WAITING printImport.why.like", said(bulk.run()));
            String handle = bulk.handle(other);
            assertEquals(
                    one, bulk.files(files -> files.open(other, handle, TWO)).like());
            assertEquals(0, bulk.count("PrintComparison x"), "no machine decides");
            assertEquals(
                    List.of(),
                    bulk.files(files -> files.open(other, handle, TWO)).comparisons());
            OpenedFile taken = bulk.files(files -> files.accept(other, handle, TWO, NOW));
            assertEquals(1, taken.comparisons().size(), "where two examiners look at both is told");
            assertEquals(LawfulSet.State.COMPLETE, bulk.prints(other).get(0).state());
            assertEquals(1, bulk.count("PrintComparison x where x.conclusion is null"));
            refused("printImport.decided", () -> bulk.files(files -> files.accept(other, handle, TWO, NOW)));
            assertEquals("KNOWN, KNOWN", said(bulk.run()));
        }
    }

    @EveryEngine
    void whatAPersonRefusedIsGivenUpAndNeverComesInAgain(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            RecordNumber one = bulk.record();
            RecordNumber other = bulk.record();
            bulk.nist("a.an2", 1, 2, 1);
            bulk.nist("b.an2", 1, 2, 2);
            bulk.list(arrested("a.an2", "nist", one), arrested("b.an2", "nist", other));
            bulk.run();
            String handle = bulk.handle(other);
            bulk.files(files -> files.refuse(other, handle, "The prints of another man", TWO, NOW));
            assertEquals(LawfulSet.State.WITHDRAWN, bulk.prints(other).get(0).state());
            assertTrue(bulk.prints(other).get(0).isGivenUp());
            assertEquals("KNOWN, REFUSED printImport.known.refused", said(bulk.run()));
            assertEquals(2, bulk.count(SETS));
        }
    }

    @EveryEngine
    void theLawIsAskedAsOnThePageOfTheRecord(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            RecordNumber open = bulk.record();
            RecordNumber cleared = bulk.office.record("ppc-302", CourtOutcome.ACQUITTED);
            bulk.nist("a.an2", 1, 1, 1);
            bulk.file("b.jpg", new byte[] {1});
            bulk.file("c.jpg", new byte[] {2});
            bulk.file("d.an2", new byte[] {3});
            bulk.file("e.an2", new byte[] {4});
            bulk.list(
                    arrested("a.an2", "nist", cleared),
                    arrested("b.jpg", "photo-front", open),
                    line("c.jpg", "photo-left", open, "CONVICTED", "2024-04-01"),
                    line("d.an2", "nist", open, "ARRESTED", "2024-03-03"),
                    line("e.an2", "nist", open, "WITNESS", "2024-04-01"),
                    arrested("a.an2", "nist", RecordNumber.random()));
            String expected = "REFUSED taking.ground.cleared, REFUSED taking.ground.arrested, REFUSED"
                    + " taking.ground.notConvicted, REFUSED taking.day.early, REFUSED taking.ground.never, REFUSED"
                    + " refusal.notFound";
            assertEquals(expected, said(bulk.tryOut()));
            assertEquals(expected, said(bulk.run()));
            assertEquals("0 0", bulk.count(SETS) + " " + bulk.count("PhotoSet x"));
            assertEquals(
                    12,
                    bulk.count("AuditEntry x where x.target = 'print-batch:old-1' and x.outcome ="
                            + " pk.gov.balochistan.police.audit.Outcome.REFUSED"));
        }
    }

    @EveryEngine
    void nothingComesInForAnExaminerWhoMayNoLongerOrByABatchThatIsClosed(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            bulk.nist("a.an2", 1, 1, 1);
            bulk.list(arrested("a.an2", "nist", bulk.record()));
            bulk.office.unit.perform(em -> new UserAccounts(em, bulk.office.keys)
                    .require(Username.parse("cro.bulk"))
                    .lock("left the office"));
            refused("printImport.examiner.locked", bulk::run);
            bulk.office.unit.perform(em -> new UserAccounts(em, bulk.office.keys)
                    .require(Username.parse("cro.bulk"))
                    .unlock(NOW));
            bulk.close(TWO);
            refused("printImport.batch.closed", bulk::run);
            assertEquals(0, bulk.count(SETS));
            refused(
                    "printImport.batch.none",
                    () -> bulk.office.unit.perform(em -> new PrintBatches(em).require("other")));
        }
    }

    @EveryEngine
    void oneFileIsOfOnePersonAndWithoutAPolicyNothingIsSearched(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            RecordNumber one = bulk.record();
            bulk.nist("a.an2", 1, 1, 1);
            bulk.list(arrested("a.an2", "nist", one));
            assertEquals("REFUSED policy.refused.none", said(bulk.run()));
            assertEquals(0, bulk.count(SETS), "nothing goes in that nobody looked for");
            bulk.office.permitSearches();
            bulk.run();
            bulk.list(arrested("a.an2", "nist", bulk.record()));
            assertEquals("REFUSED printImport.known.other", said(bulk.run()));
            bulk.list(arrested("a.an2", "card", one));
            assertEquals("REFUSED printImport.known.kind", said(bulk.run()));
            bulk.file("broken.an2", new byte[] {1});
            bulk.list(arrested("broken.an2", "nist", one));
            assertEquals("REFUSED nist.unreadable", said(bulk.run()));
            assertEquals(1, bulk.count(SETS), "no set was begun for it");
        }
    }
}
