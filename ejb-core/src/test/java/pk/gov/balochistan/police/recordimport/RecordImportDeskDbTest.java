package pk.gov.balochistan.police.recordimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordAnswer;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.personname.NameIndex;
import pk.gov.balochistan.police.personname.NamedRegister;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TakenKey;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.SheetReport;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Old registers are tried without a trace, taken over whole or not at all, and never twice. Source: issue 4. */
class RecordImportDeskDbTest {
    private static final String HEADING =
            "reference,name,father,cnic,section,fir,station,occurred,outcome,decided,court,juvenile\r\n";
    private static final String FIRST =
            "R-1,Mir Hazar,Dad Shah,,PPC 302,12/2009,station-quetta-sariab,2009-03-04,CONVICTED,05-06-2011,Sessions,\r\n";
    private static final String SECOND =
            "r-1,Mir Hazar,Dad Shah,,PPC 379,40/2012,station-quetta-sariab,4/5/2012,under trial,,,no\r\n";
    private static final String OTHER =
            "R-2,گل محمد,,54400-1234567-1,ppc-302,9/2010,station-quetta-sariab,2010-01-02,ACQUITTED,2012-01-02,,yes\r\n";
    private static final Cnic CNIC = new Cnic("5440012345671");

    @TempDir
    Path data;

    private Unit unit;

    private void on(TestDatabase database, Runnable story) {
        try (Unit opened = Unit.on(database)) {
            unit = opened;
            story.run();
        }
    }

    private static Clock clock() {
        return Clock.fixed(SomeRecord.NOW, ZoneOffset.UTC);
    }

    private RecordImportDesk desk(EntityManager em) {
        return desk(em, clock());
    }

    private RecordImportDesk desk(EntityManager em, Clock clock) {
        List<HeldPost> posts = List.of(new HeldPost(Role.CRO_EXAMINER, 1L, "1/"));
        Caller examiner = new Caller("user:cro.one", "web", 1L, BeltNumber.parse("CRO-1"), Set.of(), posts);
        RecordImportDesk desk = new RecordImportDesk();
        desk.imports = new RecordImports(em, new AuditTrail(em, KeyRing.of(data), clock()), clock);
        desk.places = new Places(em, clock());
        desk.offences = new Offences(em);
        desk.callers = () -> examiner;
        desk.clock = clock();
        return desk;
    }

    private static RecordSheet sheet(String... lines) {
        return RecordSheet.read(
                "CRO Quetta, register 4", (HEADING + String.join("", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private SheetReport tried(String... lines) {
        return unit.inTransaction(em -> desk(em).tryOut(sheet(lines)).report());
    }

    private SheetReport entered(String... lines) {
        return unit.inTransaction(em -> desk(em).enter(sheet(lines)).report());
    }

    private long count(String table) {
        return unit.inTransaction(em ->
                ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue());
    }

    private static List<LineOutcome> outcomes(SheetReport report) {
        return report.lines().stream().map(line -> line.outcome()).toList();
    }

    private <T> T of(Object number, Function<CriminalRecord, T> question) {
        return unit.inTransaction(em -> question.apply(new CriminalRecords(em).require((RecordNumber) number)));
    }

    private int entries(Object number) {
        return of(number, record -> record.offencesFor(true).size());
    }

    @EveryEngine
    void triedWithoutATraceThenTakenOverWholeAndNeverTwice(TestDatabase database) {
        on(database, () -> {
            SheetReport tried = tried(FIRST, SECOND, OTHER);
            assertEquals(
                    List.of(LineOutcome.TO_FILE, LineOutcome.TO_FILE, LineOutcome.TO_FILE),
                    outcomes(tried),
                    () -> tried.lines().toString());
            assertEquals(0, count("criminal_record") + count("imported_entry") + count("audit_entry"));
            SheetReport entered = entered(FIRST, SECOND, OTHER);
            assertEquals(3, entered.count(LineOutcome.FILED));
            assertEquals("CRO Quetta, register 4 lines=3 filed=3 known=0 refused=0", entered.auditDetail());
            assertEquals(2, count("criminal_record"), "one a number of the register");
            assertEquals(3, count("audit_entry"), "a row of the trail a line");
            Object number = entered.lines().get(0).filedAs();
            assertEquals(number, entered.lines().get(1).filedAs());
            assertEquals(2, entries(number));
            assertEquals(CourtOutcome.UNDER_TRIAL, of(number, record -> record.entry(2)
                    .outcome()));
            assertEquals(true, of(entered.lines().get(2).filedAs(), record -> record.entry(1)
                    .isJuvenile()));
            assertEquals(
                    1,
                    unit.inTransaction(em -> new NameIndex(em)
                                    .find(NamedRegister.CRIMINAL_RECORD, "میر ہزار", "داد شاہ", 9)
                                    .owners())
                            .size(),
                    "found by name, in either script");
            SheetReport again = entered(FIRST, SECOND.replace("r-1", " R-1 "), OTHER);
            assertEquals(3, again.count(LineOutcome.KNOWN));
            assertEquals(number, again.lines().get(0).filedAs());
            assertEquals(3, count("imported_entry"));
        });
    }

    @EveryEngine
    void whereALineIsRefusedNothingIsEnteredAndEachCellIsTold(TestDatabase database) {
        on(database, () -> {
            SheetReport report = entered(
                    FIRST,
                    ",,,12,PPC 9999,,nowhere,2031-01-01,GUILTY,31-02-2010,,perhaps\r\n",
                    "R-3,Ali,,,PPC 302,1/2010,station-quetta-sariab,2010-01-02,CONVICTED,,,\r\n",
                    "R-1,Another Name,Dad Shah,,PPC 380,13/2009,station-quetta-sariab,2009-03-04,ABATED,2010-01-01,,\r\n",
                    FIRST);
            assertEquals(0, count("criminal_record") + count("audit_entry"));
            assertEquals(
                    List.of(
                            "REFERENCE importing.refusal.reference",
                            "NAME record.person.nameless",
                            "CNIC refusal.cnic.malformed",
                            "SECTION law.offence.unknown",
                            "STATION importing.refusal.place",
                            "OCCURRED record.offence.future",
                            "DECIDED importing.refusal.day",
                            "OUTCOME recordImport.outcome",
                            "JUVENILE recordImport.juvenile"),
                    problems(report, 1));
            assertEquals(List.of("OUTCOME record.outcome.dateMissing"), problems(report, 2));
            assertEquals(List.of("NAME recordImport.person"), problems(report, 3));
            assertEquals(List.of("SECTION record.offence.twice"), problems(report, 4));
            String early = "R-4,Ali,,,PPC 302,1/2010,station-quetta-sariab,0001-01-02,UNDER_TRIAL,,,\r\n";
            String turned = "R-5,A\u202eil\u202c,,,PPC 302,1/2010,station-quetta-sariab,2010-01-02,UNDER_TRIAL,,,\r\n";
            SheetReport odd = tried(early, turned);
            assertEquals(List.of("OCCURRED record.offence.tooOld"), problems(odd, 0));
            assertEquals(List.of("NAME refusal.direction"), problems(odd, 1));
            assertEquals(
                    "recordImport.register",
                    assertThrows(RuleViolation.class, () -> RecordSheet.read(" ", HEADING.getBytes()))
                            .key());
        });
    }

    private static List<String> problems(SheetReport report, int line) {
        return report.lines().get(line).problems().stream()
                .map(problem -> problem.column() + " " + problem.refusal().key())
                .toList();
    }

    @EveryEngine
    void ofTwoWhoEnterTheSameSheetAtOnceOneIsRefusedAndNothingIsDoubled(TestDatabase database) {
        on(database, () -> {
            Clock afterwards = new MeanwhileClock(() -> entered(FIRST, OTHER));
            PersistenceException late = assertThrows(
                    PersistenceException.class,
                    () -> unit.perform(em -> desk(em, afterwards).enter(sheet(FIRST, OTHER))));
            assertTrue(TakenKey.isCauseOf(late), "of which the gate makes that something changed meanwhile");
            assertEquals(2, count("criminal_record"));
            assertEquals(2, count("imported_entry"));
        });
    }

    /** Runs something in a thread of its own when it is asked first, between the reading and the writing. */
    private static final class MeanwhileClock extends Clock {
        private Runnable meanwhile;

        MeanwhileClock(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public Instant instant() {
            Runnable now = meanwhile;
            meanwhile = null;
            if (now != null) CompletableFuture.runAsync(now).join();
            return SomeRecord.NOW;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @EveryEngine
    void whoseCnicIsOnRecordGetsTheEntryThereAndAnotherNameIsLookedAtFirst(TestDatabase database) {
        on(database, () -> {
            RecordNumber there = unit.inTransaction(em -> {
                CriminalRecord record = SomeRecord.with(
                        CNIC, CourtOutcome.CONVICTED, false, new Places(em, clock()).require(Some.STATION));
                new CriminalRecords(em).add(record);
                return record.number();
            });
            SheetReport refused = entered(FIRST, OTHER);
            assertEquals(List.of("CNIC recordImport.cnic"), problems(refused, 1));
            assertEquals(1, count("criminal_record"), "nor is the first line entered");
            String same = OTHER.replace("گل محمد", "نصیر احمد").replace("yes", "");
            SheetReport tried = tried(same);
            assertEquals(there, tried.lines().get(0).filedAs(), "it says where the entry would go");
            String held =
                    "R-2,نصیر احمد,,54400-1234567-1,ppc-302,12/2024,station-quetta-sariab,2024-03-04,CONVICTED,2025-03-04,,\r\n";
            SheetReport entered = entered(same, held);
            assertEquals(
                    List.of(LineOutcome.FILED, LineOutcome.KNOWN), outcomes(entered), "an examiner had entered it");
            assertEquals(2, entries(there));
            assertEquals(RecordAnswer.RECORD, of(there, CriminalRecord::answer));
            assertEquals("Naseer Ahmed", of(there, record -> record.person().name()), "what is on record stays");
            assertNull(tried("R-9,New Man,,,PPC 302,1/2001,station-quetta-sariab,2001-01-01,CONVICTED,2002-01-01,,\r\n")
                    .lines()
                    .get(0)
                    .filedAs());
        });
    }

    private static String line(String reference, String name, String father, String cnic, String section, String fir) {
        return String.join(",", reference, name, father, cnic, section, fir)
                + ",station-quetta-sariab,2001-03-04,CONVICTED,2002-03-04,,\r\n";
    }

    /** Nobody's conviction goes onto another person's record. */
    @EveryEngine
    void twoPersonsAreNeverMadeOne(TestDatabase database) {
        on(database, () -> {
            SheetReport clash = entered(
                    line("1", "Ghulam Haider", "", "54400-7777771-1", "PPC 302", "11/2001"),
                    line("2", "Zarmina Bibi", "", "54400-7777771-1", "PPC 379", "12/2001"));
            assertEquals(List.of("CNIC recordImport.cnicTwice"), problems(clash, 1));
            entered(line("1", "Muhammad Khan", "Abdul Rahim", "54400-7777772-1", "PPC 302", "11/2001"));
            assertEquals(
                    List.of("CNIC recordImport.otherCnic", "FATHER recordImport.father"),
                    problems(
                            entered(line("1", "Muhammad Khan", "Jan Muhammad", "54400-7777773-1", "PPC 392", "9/2001")),
                            0),
                    "a register that begins again at 1");
            entered(line("5", "Sher Dil", "", "", "PPC 302", "15/2001"));
            assertEquals(
                    List.of("CNIC recordImport.newCnic"),
                    problems(entered(line("5", "Sher Dil", "", "54400-7777774-1", "PPC 302", "16/2001")), 0));
            assertEquals(2, count("criminal_record"));
        });
    }

    @EveryEngine
    void oneCaseIsOneHoweverItsNumberIsWrittenAndAnotherStationsIsAnother(TestDatabase database) {
        on(database, () -> {
            String first = line("1", "Gul Khan", "", "54400-7777775-1", "PPC 302", "31/2001");
            entered(first);
            for (String written : List.of("31 / 2001", "۳۱/۲۰۰۱", "031/2001", "FIR 31/2001", "31/01"))
                assertEquals(
                        List.of(LineOutcome.KNOWN),
                        outcomes(entered(line("9", "Gul Khan", "", "54400-7777775-1", "PPC 302", written))),
                        written);
            SheetReport other = entered(first.replace("sariab", "city"));
            assertEquals(List.of(LineOutcome.FILED), outcomes(other), () -> other.lines()
                    .toString());
            SheetReport newer = entered(first.replace("CONVICTED,2002-03-04", "ACQUITTED,2003-03-04"));
            assertEquals(List.of(LineOutcome.DIFFERS), outcomes(newer), "and is not passed over in silence");
            assertEquals(List.of("OUTCOME recordImport.differs"), problems(newer, 0));
            assertEquals(2, entries(newer.lines().get(0).filedAs()));
        });
    }

    @EveryEngine
    void whomASheetMeetsOnRecordIsSeenByTheWatch(TestDatabase database) {
        on(database, () -> {
            entered(line("1", "Gul Khan", "", "54400-7777776-1", "PPC 302", "31/2001"));
            RecordReport tried = unit.inTransaction(em -> desk(em).tryOut(sheet(
                    line("7", "Gul Khan", "", "54400-7777776-1", "PPC 379", "32/2001"),
                    line("8", "Not There", "", "54400-7777777-1", "PPC 379", "33/2001"))));
            assertEquals(1, tried.personsShown().size());
            assertEquals("54400-7777776-1", tried.personsShown().get(0).cnic().printed());
            RecordNumber number = (RecordNumber) tried.report().lines().get(0).filedAs();
            assertEquals(List.of(number.auditTarget()), tried.shownBeside(), "and counts as one who was looked up");
        });
    }
}
