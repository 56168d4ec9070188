package pk.gov.balochistan.police.prisonrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.ONE;
import static pk.gov.balochistan.police.prisonrecord.SomePrison.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.prison.Discrepancy;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prison.PrisonStays;
import pk.gov.balochistan.police.prison.Prisons;
import pk.gov.balochistan.police.prison.ReleaseCause;
import pk.gov.balochistan.police.recordimport.RecordReport;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TakenKey;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.SheetReport;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Sheets of the prisons department are tried without a trace, taken over whole or not at all, and never twice. Source: issue 4. */
class PrisonSheetDeskDbTest {
    private static final String HEADING = "prison,prisoner_number,event,day,name,order,record,cnic,father,fir,district,"
            + "station,held_as,reason,to_prison,to_number,outside\r\n";
    private static final Cnic CNIC = new Cnic("5440012345671");
    private static final String IN = admitted("771/B", "2024-04-01");
    private static final String MOVED =
            "Central Prison Mach,771/B,transferred,2024-06-01,Naseer Ahmed,IG letter 9,,54400-1234567-1,,,,,,,سینٹرل"
                    + " جیل ژوب,Z-4,\r\n";
    private static final String OUT =
            "central-zhob,z-4,Released,3/9/2024,Naseer Ahmed,Order of bail 9,,54400-1234567-1,,,,,,bail,,,\r\n";
    private static final String STRANGER =
            "central-mach,9,admitted,2024-04-01,Gul Khan,Warrant 3,,54400-7777777-1,,12/2024,,sariab,convict,,,,\r\n"
                    .replace("sariab", "station-quetta-sariab");

    @TempDir
    Path data;

    private Unit unit;

    private void on(TestDatabase database, Runnable story) {
        try (Unit opened = Unit.on(database)) {
            unit = opened;
            story.run();
        }
    }

    private static String admitted(String number, String day) {
        return "central-mach," + number + ",admitted," + day
                + ",نصیر احمد,Warrant 44,,5440012345671,Bashir Ahmed,FIR 012/24,,station-quetta-sariab,under"
                + " trial,,,,\r\n";
    }

    private PrisonSheetDesk sheetDesk(EntityManager em) {
        PrisonSheetDesk desk = new PrisonSheetDesk();
        desk.imports =
                new PrisonImports(em, new AuditTrail(em, KeyRing.of(data), SomePrison.clock()), SomePrison.clock());
        desk.places = new Places(em, SomePrison.clock());
        desk.prisons = new Prisons(em);
        desk.callers = () -> ONE;
        desk.clock = SomePrison.clock();
        return desk;
    }

    private static PrisonSheet sheet(String... lines) {
        return PrisonSheet.read("Letter 12/2026", (HEADING + String.join("", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private SheetReport tried(String... lines) {
        return unit.inTransaction(em -> sheetDesk(em).tryOut(sheet(lines)).report());
    }

    private SheetReport entered(String... lines) {
        return unit.inTransaction(em -> sheetDesk(em).enter(sheet(lines)).report());
    }

    private RecordNumber onRecord(Cnic cnic, CourtOutcome outcome) {
        return unit.inTransaction(em -> {
            CriminalRecord record =
                    SomeRecord.with(cnic, outcome, false, new Places(em, SomePrison.clock()).require(Some.STATION));
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    private long count(String table) {
        return unit.inTransaction(em ->
                ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue());
    }

    private List<PrisonStay> stays(RecordNumber number) {
        return unit.inTransaction(em -> new PrisonStays(em)
                .of(List.of(new CriminalRecords(em).require(number).id())));
    }

    private static List<LineOutcome> outcomes(SheetReport report) {
        return report.lines().stream().map(line -> line.outcome()).toList();
    }

    private static List<String> problems(SheetReport report, int line) {
        return report.lines().get(line).problems().stream()
                .map(problem -> problem.column() + " " + problem.refusal().key())
                .toList();
    }

    @EveryEngine
    void triedWithoutATraceThenTakenOverAsItHappenedAndNeverTwice(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = onRecord(CNIC, CourtOutcome.UNDER_TRIAL);
            // In no order: each line finds the one before it all the same.
            SheetReport tried = tried(OUT, MOVED, STRANGER, IN);
            List<LineOutcome> could =
                    List.of(LineOutcome.TO_FILE, LineOutcome.TO_FILE, LineOutcome.NOT_ON_RECORD, LineOutcome.TO_FILE);
            assertEquals(could, outcomes(tried), () -> tried.lines().toString());
            assertEquals(number, tried.lines().get(0).filedAs());
            assertEquals(0, count("prison_stay") + count("audit_entry") + count("stay_discrepancy"));
            SheetReport entered = entered(OUT, MOVED, STRANGER, IN);
            assertEquals("Letter 12/2026 lines=4 filed=3 known=0 refused=0 left out=1", entered.auditDetail());
            assertEquals(3, count("audit_entry"), "a row of the trail a line");
            List<PrisonStay> stays = stays(number);
            assertEquals(2, stays.size());
            assertEquals("central-mach", stays.get(0).heldAt().prison());
            assertEquals(ReleaseCause.TRANSFERRED, stays.get(0).cause());
            assertEquals("Z-4", stays.get(1).heldAt().number());
            assertEquals(ReleaseCause.BAIL, stays.get(1).cause());
            SheetReport again = entered(OUT, MOVED, STRANGER, IN);
            assertEquals(
                    List.of(LineOutcome.KNOWN, LineOutcome.KNOWN, LineOutcome.NOT_ON_RECORD, LineOutcome.KNOWN),
                    outcomes(again));
            assertEquals(2, count("prison_stay"));
        });
    }

    @EveryEngine
    void whatIsTriedOnAStayThatIsThereLeavesItAsItIs(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = onRecord(CNIC, CourtOutcome.UNDER_TRIAL);
            entered(IN);
            assertEquals(List.of(LineOutcome.TO_FILE, LineOutcome.TO_FILE), outcomes(tried(MOVED, OUT)));
            assertEquals(1, stays(number).size());
            assertTrue(stays(number).get(0).isOpen());
        });
    }

    @EveryEngine
    void whereALineIsRefusedNothingIsEnteredAndEachCellIsTold(TestDatabase database) {
        on(database, () -> {
            onRecord(CNIC, CourtOutcome.UNDER_TRIAL);
            SheetReport report = entered(
                    IN,
                    "nowhere,,came,2031-01-01,,,,,,,,nowhere,guest,,,,\r\n",
                    "central-mach,5,released,2024-05-01,Naseer Ahmed,Order 4,,5440012345671,,,,,,because,,,\r\n",
                    "other,5,transferred,2024-05-01,Naseer Ahmed,Order 4,,5440012345671,,,,,,,other,6,Karachi\r\n",
                    "other,5,admitted,2024-05-01,Naseer Ahmed,Order 4,,5440012345671,,,,,convict,,,,\r\n",
                    IN);
            assertEquals(0, count("prison_stay") + count("audit_entry"));
            assertEquals(
                    List.of(
                            "PRISON prisonSheet.prison",
                            "EVENT prisonSheet.event",
                            "DAY prison.future",
                            "RECORD prisonSheet.who",
                            "NAME record.person.nameless",
                            "STATION importing.refusal.place",
                            "ORDER prison.order"),
                    problems(report, 1));
            assertEquals(List.of("REASON prisonSheet.reason"), problems(report, 2));
            assertEquals(List.of("TO_PRISON prisonSheet.twoOutside"), problems(report, 3));
            assertEquals(List.of("FIR prisonSheet.case"), problems(report, 4));
            assertEquals(List.of("PRISONER_NUMBER prisonSheet.twice"), problems(report, 5));
            assertEquals(
                    "prisonSheet.letter",
                    assertThrows(RuleViolation.class, () -> PrisonSheet.read(" ", HEADING.getBytes()))
                            .key());
        });
    }

    @EveryEngine
    void theRulesOfTheHandHoldForASheet(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = onRecord(CNIC, CourtOutcome.UNDER_TRIAL);
            assertEquals(List.of("DAY prison.beforeOffence"), problems(tried(admitted("1", "2024-01-01")), 0));
            assertEquals(List.of("FIR prisonSheet.fir"), problems(tried(IN.replace("012/24", "13/24")), 0));
            assertEquals(List.of("PRISONER_NUMBER prisonSheet.noAdmission"), problems(tried(OUT), 0));
            assertEquals(
                    List.of("DAY prison.inside"),
                    problems(tried(IN, admitted("5", "2024-05-01").replace("mach", "zhob")), 1),
                    "also by two lines of one sheet");
            assertEquals(
                    List.of("TO_PRISON prison.samePrison"),
                    problems(tried(IN, MOVED.replace("سینٹرل جیل ژوب", "central-mach")), 1));
            assertEquals(
                    List.of("RECORD refusal.notFound"),
                    problems(
                            tried(IN.replace(
                                    ",,544", "," + RecordNumber.random().digits() + ",544")),
                            0));
            entered(IN);
            SheetReport differs = entered(IN.replace("under trial", "convict"));
            assertEquals(List.of(LineOutcome.DIFFERS), outcomes(differs));
            assertEquals(List.of("EVENT prisonSheet.differs"), problems(differs, 0));
            String other = "5440012345681";
            onRecord(new Cnic(other), CourtOutcome.UNDER_TRIAL);
            assertEquals(
                    List.of("PRISONER_NUMBER prison.numberTaken"),
                    problems(tried(IN.replace("5440012345671", other)), 0));
            unit.perform(em -> desk(em, ONE).strike(number, 1, "Written of the wrong person"));
            SheetReport struck = entered(IN);
            assertEquals(List.of("PRISONER_NUMBER prisonSheet.struck"), problems(struck, 0), "nor is it raised again");
            assertEquals(List.of(LineOutcome.DIFFERS), outcomes(struck));
        });
    }

    @EveryEngine
    void aCaseThatWasStruckTakesNoStay(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = onRecord(CNIC, CourtOutcome.UNDER_TRIAL);
            unit.perform(em -> {
                CriminalRecord record = new CriminalRecords(em).require(number);
                RecordChange strike = record.propose(
                        1, SomeRecord.order(ProposedChange.Kind.STRIKE), SomeRecord.FIRST, SomeRecord.NOW);
                record.confirm(strike.seq(), SomeRecord.SECOND, SomeRecord.NOW);
            });
            assertEquals(List.of("FIR prison.struckEntry"), problems(tried(IN), 0));
        });
    }

    @EveryEngine
    void whoseNameDoesNotFitTheRecordIsLookedAtFirst(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = onRecord(CNIC, CourtOutcome.UNDER_TRIAL);
            SheetReport report = entered(IN.replace("نصیر احمد", "گل محمد").replace("Bashir Ahmed", "Dad Shah"));
            assertEquals(List.of("NAME prisonSheet.name", "FATHER recordImport.father"), problems(report, 0));
            String byNumber = IN.replace(",,544", "," + number.digits() + ",544");
            assertEquals(
                    List.of("CNIC prisonSheet.cnic"),
                    problems(entered(byNumber.replace("5440012345671", "5440012345681")), 0));
            assertEquals(0, count("prison_stay"));
            assertEquals(List.of(LineOutcome.FILED), outcomes(entered(byNumber)));
        });
    }

    @EveryEngine
    void whatThePrisonSaysAndTheCourtDidNotIsLookedAt(TestDatabase database) {
        on(database, () -> {
            onRecord(CNIC, CourtOutcome.UNDER_TRIAL);
            entered(IN, MOVED, OUT.replace(",bail,", ",acquitted,"));
            List<DiscrepancyRow> rows = unit.inTransaction(em -> desk(em, ONE).listDiscrepancies(0));
            assertEquals(
                    List.of(Discrepancy.NOT_ACQUITTED),
                    rows.stream().map(DiscrepancyRow::kind).toList());
        });
    }

    @EveryEngine
    void ofTwoWhoEnterTheSameSheetAtOnceOneIsRefusedAndNothingIsDoubled(TestDatabase database) {
        on(database, () -> {
            onRecord(CNIC, CourtOutcome.UNDER_TRIAL);
            PersistenceException late = assertThrows(
                    PersistenceException.class,
                    () -> unit.perform(em -> sheetDesk(before(em, PrisonStay.class, () -> entered(IN)))
                            .enter(sheet(IN, MOVED, OUT))));
            assertTrue(TakenKey.isCauseOf(late), "of which the gate makes that something changed meanwhile");
            assertEquals(1, count("prison_stay"));
            assertEquals(1, count("audit_entry"));
            assertEquals(
                    List.of(LineOutcome.KNOWN, LineOutcome.FILED, LineOutcome.FILED),
                    outcomes(entered(IN, MOVED, OUT)));
        });
    }

    /** The same, but that something else is done and committed when the first of this kind is about to be written. */
    private static EntityManager before(EntityManager em, Class<?> kind, Runnable meanwhile) {
        AtomicBoolean isDone = new AtomicBoolean();
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, given) -> {
                    boolean isIt = method.getName().equals("persist") && kind.isInstance(given[0]);
                    if (isIt && isDone.compareAndSet(false, true))
                        CompletableFuture.runAsync(meanwhile).join();
                    try {
                        return method.invoke(em, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @EveryEngine
    void whomASheetMeetsOnRecordIsSeenByTheWatch(TestDatabase database) {
        on(database, () -> {
            RecordNumber record = onRecord(CNIC, CourtOutcome.UNDER_TRIAL);
            RecordReport report = unit.inTransaction(em -> sheetDesk(em).tryOut(sheet(IN, MOVED, STRANGER)));
            assertEquals(1, report.personsShown().size());
            assertEquals(CNIC, report.personsShown().get(0).cnic());
            assertEquals(List.of(record.auditTarget()), report.shownBeside(), "and counts as one who was looked up");
        });
    }

    @EveryEngine
    void manyLinesOfManyPersonsGoThroughInBatches(TestDatabase database) {
        on(database, () -> {
            int many = 130;
            StringBuilder lines = new StringBuilder();
            for (int i : IntStream.range(0, many).toArray()) {
                String cnic = "54400" + (1_000_000 + i) + "1";
                onRecord(new Cnic(cnic), CourtOutcome.UNDER_TRIAL);
                lines.append(admitted("N" + i, "2024-04-01").replace("5440012345671", cnic));
                lines.append("central-mach,n" + i + ",released,2024-05-01,Naseer Ahmed,Order 4,," + cnic
                        + ",,,,,,bail,,,\r\n");
            }
            SheetReport report = entered(lines.toString());
            assertEquals(2 * many, report.count(LineOutcome.FILED), () -> report.auditDetail());
            assertEquals(many, count("prison_stay where released_on is not null"));
            assertTrue(IntStream.range(0, 2 * many)
                    .allMatch(i -> report.lines().get(i).number() == i + 2));
        });
    }
}
