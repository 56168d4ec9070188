package pk.gov.balochistan.police.prisonrecord;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.PrisonCases;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.personname.NameLikeness;
import pk.gov.balochistan.police.prison.CaseStanding;
import pk.gov.balochistan.police.prison.NewStay;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prison.PrisonStays;
import pk.gov.balochistan.police.prison.ReleaseCause;
import pk.gov.balochistan.police.prison.Whereabouts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sheet.CellCheck;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.LineProblem;
import pk.gov.balochistan.police.sheet.ReportLine;

/**
 * One pass over the lines of a sheet in the order of what happened: tried, when stays are carried on in memory and nothing is written, or
 * entered. Not for more than one thread.
 */
final class LinePass {
    /** About which column a refusal is; any other is about the day. */
    private static final Map<String, PrisonColumn> COLUMNS = Map.ofEntries(
            Map.entry("refusal.notFound", PrisonColumn.RECORD),
            Map.entry("prisonSheet.fir", PrisonColumn.FIR),
            Map.entry("prisonSheet.otherCase", PrisonColumn.FIR),
            Map.entry("prison.struckEntry", PrisonColumn.FIR),
            Map.entry("prisonSheet.noAdmission", PrisonColumn.PRISONER_NUMBER),
            Map.entry("prison.numberTaken", PrisonColumn.PRISONER_NUMBER),
            Map.entry("prison.samePrison", PrisonColumn.TO_PRISON));

    private final EntityManager em;
    private final CriminalRecords records;
    private final PrisonCases cases;
    private final PrisonStays stays;
    private final boolean isTried;
    private final Signatory by;
    private final Instant now;
    private final Map<Long, Whereabouts> carried = new HashMap<>();

    /** What became of a line. @param record whom it met; null for nobody */
    record Result(ReportLine line, CriminalRecord record) {}

    private LinePass(EntityManager em, boolean isTried, Caller caller, Instant now) {
        this.em = em;
        this.records = new CriminalRecords(em);
        this.cases = new PrisonCases(em);
        this.stays = new PrisonStays(em);
        this.isTried = isTried;
        this.by = Signatory.of(caller);
        this.now = now;
    }

    static LinePass tried(EntityManager em, Caller caller, Instant now) {
        return new LinePass(em, true, caller, now);
    }

    static LinePass entered(EntityManager em, Caller caller, Instant now) {
        return new LinePass(em, false, caller, now);
    }

    Result line(PrisonLine line) {
        if (!line.isRight()) return new Result(refused(line, line.problems()), null);
        CriminalRecord record = null;
        try {
            record = recordOf(line).orElse(null);
            if (record == null) return new Result(told(line, LineOutcome.NOT_ON_RECORD, null), null);
            return new Result(line(line, record), record);
        } catch (RuleViolation refusal) {
            PrisonColumn about = COLUMNS.getOrDefault(refusal.key(), PrisonColumn.DAY);
            return new Result(refused(line, List.of(new LineProblem(about, refusal))), record);
        }
    }

    private Optional<CriminalRecord> recordOf(PrisonLine line) {
        return line.record() == null ? records.find(line.person().cnic()) : Optional.of(records.require(line.record()));
    }

    private ReportLine line(PrisonLine line, CriminalRecord record) {
        List<CriminalRecord> ofPerson = records.ofPerson(record);
        List<LineProblem> problems = problems(line, record, ofPerson);
        if (!problems.isEmpty()) return refused(line, problems);
        Whereabouts person = person(ofPerson);
        Optional<PrisonStay> there = person.under(line.where(), line.day());
        return line.event() == PrisonEvent.ADMITTED
                ? admitted(line, ofPerson, person, there)
                : ended(line, ofPerson, person, there.orElseThrow(() -> new RuleViolation("prisonSheet.noAdmission")));
    }

    /** What a person has to look at before a stay goes onto that record. */
    private static List<LineProblem> problems(PrisonLine line, CriminalRecord record, List<CriminalRecord> ofPerson) {
        PersonDetails here = line.person();
        CellCheck cells = new CellCheck();
        String number = record.number().printed();
        if (ofPerson.stream()
                .noneMatch(
                        each -> NameLikeness.areAlike(here.name(), each.person().name())))
            cells.add(PrisonColumn.NAME, new RuleViolation("prisonSheet.name", number));
        if (here.cnic() != null
                && ofPerson.stream()
                        .noneMatch(each -> each.cnic() == null || each.cnic().equals(here.cnic())))
            cells.add(PrisonColumn.CNIC, new RuleViolation("prisonSheet.cnic", number));
        boolean isOtherFather = here.father() != null
                && ofPerson.stream()
                        .map(each -> each.person().father())
                        .noneMatch(father -> father == null || NameLikeness.areAlike(here.father(), father));
        if (isOtherFather) cells.add(PrisonColumn.FATHER, new RuleViolation("recordImport.father", number));
        return cells.problems();
    }

    private Whereabouts person(List<CriminalRecord> ofPerson) {
        List<Long> rows = ofPerson.stream().map(CriminalRecord::id).toList();
        if (!isTried) return new Whereabouts(stays.of(rows));
        return carried.computeIfAbsent(rows.get(0), kept -> {
            List<PrisonStay> read = stays.of(rows);
            // What is tried on them is never written.
            read.forEach(em::detach);
            return new Whereabouts(read);
        });
    }

    /** Of two who enter something of one person at once, one is refused. */
    private void hold(List<CriminalRecord> ofPerson) {
        if (!isTried) ofPerson.get(0).changeBeside(now);
    }

    private ReportLine admitted(
            PrisonLine line, List<CriminalRecord> ofPerson, Whereabouts person, Optional<PrisonStay> there) {
        Optional<PrisonStay> same = there.filter(stay -> stay.admittedOn().equals(line.day()));
        if (same.isPresent()) {
            CriminalRecord of = of(ofPerson, same.get());
            boolean isSame = same.get().heldAs() == line.heldAs() && isCase(line, of, same.get());
            return known(line, of, same.get(), isSame);
        }
        CriminalRecord record = null;
        RecordedOffence entry = null;
        for (CriminalRecord each : ofPerson) {
            for (RecordedOffence other : each.offencesFor(true)) {
                boolean isBetter = entry == null || entry.isStruck() && !other.isStruck();
                if (!other.isUnder(line.fir(), line.station().id()) || !isBetter) continue;
                record = each;
                entry = other;
            }
        }
        if (entry == null) throw new RuleViolation("prisonSheet.fir");
        if (entry.isStruck()) throw new RuleViolation("prison.struckEntry");
        NewStay entered = new NewStay(entry.seq(), line.where(), line.heldAs(), line.day(), line.order(), null);
        CaseStanding standing = cases.standing(record, entry.seq());
        hold(ofPerson);
        if (isTried) stays.requireNumberFree(person.admit(record.id(), entered, standing, by, now));
        else stays.admit(person, record.id(), entered, standing, by, now);
        return done(line, record);
    }

    private ReportLine ended(PrisonLine line, List<CriminalRecord> ofPerson, Whereabouts person, PrisonStay stay) {
        CriminalRecord record = of(ofPerson, stay);
        if (line.fir() != null && line.station() != null && !isCase(line, record, stay))
            throw new RuleViolation("prisonSheet.otherCase");
        if (!stay.isOpen()) return known(line, record, stay, isSameEnd(line, person, stay));
        CaseStanding standing = cases.standing(record, stay.offenceSeq());
        hold(ofPerson);
        if (line.release() != null) {
            if (isTried) person.release(stay, line.release(), by, now);
            else stays.release(person, stay, line.release(), standing, by, now);
        } else if (isTried) {
            stays.requireNumberFree(person.transfer(stay, line.transfer(), standing, by, now));
        } else {
            stays.transfer(person, stay, line.transfer(), standing, by, now);
        }
        return done(line, record);
    }

    private static boolean isSameEnd(PrisonLine line, Whereabouts person, PrisonStay stay) {
        if (!line.day().equals(stay.releasedOn())) return false;
        if (line.release() != null) return line.release().cause() == stay.cause();
        return stay.cause() == ReleaseCause.TRANSFERRED
                && person.under(line.transfer().to(), line.day())
                        .filter(next -> next.admittedOn().equals(line.day()))
                        .filter(next -> line.heldAs() == null || line.heldAs() == next.heldAs())
                        .isPresent();
    }

    private static boolean isCase(PrisonLine line, CriminalRecord record, PrisonStay stay) {
        return record.entry(stay.offenceSeq())
                .isUnder(line.fir(), line.station().id());
    }

    private static CriminalRecord of(List<CriminalRecord> ofPerson, PrisonStay stay) {
        return ofPerson.stream()
                .filter(each -> each.id().equals(stay.recordId()))
                .findFirst()
                .orElseThrow();
    }

    /** A struck one stays struck, whoever sends it again. */
    private static ReportLine known(PrisonLine line, CriminalRecord record, PrisonStay stay, boolean isSame) {
        if (isSame && !stay.isStruck()) return told(line, LineOutcome.KNOWN, record);
        RuleViolation differs = new RuleViolation(
                stay.isStruck() ? "prisonSheet.struck" : "prisonSheet.differs",
                record.number().printed());
        PrisonColumn about = stay.isStruck() ? PrisonColumn.PRISONER_NUMBER : PrisonColumn.EVENT;
        return ReportLine.differs(
                line.number(), line.reference(), record.number(), List.of(new LineProblem(about, differs)));
    }

    private ReportLine done(PrisonLine line, CriminalRecord record) {
        return told(line, isTried ? LineOutcome.TO_FILE : LineOutcome.FILED, record);
    }

    private static ReportLine told(PrisonLine line, LineOutcome outcome, CriminalRecord record) {
        return ReportLine.of(line.number(), line.reference(), outcome, record == null ? null : record.number());
    }

    private static ReportLine refused(PrisonLine line, List<LineProblem> problems) {
        return ReportLine.refused(line.number(), line.reference(), problems);
    }
}
