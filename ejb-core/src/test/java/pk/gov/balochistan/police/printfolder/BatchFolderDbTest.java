package pk.gov.balochistan.police.printfolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;
import static pk.gov.balochistan.police.printfolder.ImportOffice.arrested;
import static pk.gov.balochistan.police.printfolder.ImportOffice.line;
import static pk.gov.balochistan.police.printfolder.ImportOffice.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;

/** Which files of a folder are read, and what its report says of them. Source: issue 4. */
class BatchFolderDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void aFileMayBeNamedAgainAfterALineThatWasRefused(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            RecordNumber number = bulk.record();
            bulk.nist("a.an2", 1, 1, 1);
            bulk.list(
                    line("a.an2", "nist", number, "ARRESTED", "2024-03-03"),
                    arrested("a.an2", "nist", number),
                    arrested("a.an2", "nist", number));
            String expected = "REFUSED taking.day.early, TAKEN, REFUSED printImport.file.twice";
            assertEquals(expected, said(bulk.tryOut()));
            assertEquals(expected, said(bulk.run()));
        }
    }

    @EveryEngine
    void whatLiesOutsideTheFolderIsNeverRead(TestDatabase database) throws IOException {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            RecordNumber number = bulk.record();
            Path outside = Files.write(data.resolve("outside.an2"), new byte[] {1});
            Files.createSymbolicLink(bulk.folder.resolve("link.an2"), outside);
            Files.createDirectory(bulk.folder.resolve("sub"));
            Files.createSymbolicLink(bulk.folder.resolve("sub/behind"), data);
            bulk.file("=sum.exe", new byte[] {1});
            bulk.list(
                    arrested("../outside.an2", "nist", number),
                    arrested(outside.toString(), "nist", number),
                    arrested("sub/../../outside.an2", "nist", number),
                    arrested("link.an2", "nist", number),
                    arrested("sub/behind/outside.an2", "nist", number),
                    arrested("gone.an2", "nist", number),
                    arrested("sub", "nist", number),
                    arrested("=sum.exe", "exe", number));
            assertEquals(
                    "REFUSED printImport.file.outside, REFUSED printImport.file.outside, REFUSED"
                            + " printImport.file.outside, REFUSED printImport.file.link, REFUSED printImport.file.link,"
                            + " REFUSED printImport.file.none, REFUSED printImport.file.none, REFUSED printImport.kind",
                    said(bulk.run()));
            assertTrue(bulk.report("report.csv").contains("\"'=sum.exe\""), () -> bulk.report("report.csv"));
            assertTrue(
                    bulk.report("report.csv").contains("\"gone.an2\",\"" + number.digits() + "\",\"REFUSED\""),
                    "whose it is stands as the list says it");
            assertTrue(bulk.report("report.csv").contains("فولڈر میں ایسی کوئی فائل نہیں"));
            assertEquals(9, bulk.report("report.csv").lines().count());
        }
    }

    @EveryEngine
    void whatIsWrongWithAFileIsSaidOfTheFile(TestDatabase database) {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            RecordNumber number = bulk.record();
            bulk.file("empty.png", new byte[0]);
            bulk.file("words.png", "no image".getBytes());
            bulk.list(arrested("empty.png", "card", number), arrested("words.png", "card", number));
            assertEquals("REFUSED printImport.file.empty, REFUSED printImport.file.image", said(bulk.run()));
        }
    }

    @EveryEngine
    void aReportThatCannotBeWrittenIsToldBeforeAnythingComesIn(TestDatabase database) throws IOException {
        try (ImportOffice bulk = new ImportOffice(database, data)) {
            bulk.office.permitSearches();
            bulk.nist("a.an2", 1, 1, 1);
            bulk.list(arrested("a.an2", "nist", bulk.record()));
            Files.createDirectory(bulk.folder.resolve("report.csv"));
            refused("printImport.report", bulk::run);
            assertEquals(0, bulk.count("PrintSet x"));
            assertEquals("TAKEN", said(bulk.tryOut()), "a dry run has a report of its own");
            Files.createDirectory(bulk.folder.resolve("report.csv/within"));
            Files.delete(bulk.folder.resolve("report-dry-run.csv"));
            Files.createDirectory(bulk.folder.resolve("report-dry-run.csv"));
            refused("printImport.report", bulk::tryOut);
            try (Stream<Path> left = Files.list(bulk.folder)) {
                assertTrue(left.noneMatch(file -> file.toString().endsWith(".part")));
            }
        }
    }
}
