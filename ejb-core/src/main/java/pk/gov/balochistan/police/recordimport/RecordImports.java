package pk.gov.balochistan.police.recordimport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.PrisonCases;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.personname.NameLikeness;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sheet.CellCheck;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.LineProblem;
import pk.gov.balochistan.police.sheet.ReportLine;
import pk.gov.balochistan.police.sheet.SheetReport;

/** Register of entries that were copied from old registers. */
@Dependent
public class RecordImports {
    /** Lines that stand in memory together: each flush looks at all that do. */
    private static final int BATCH = 50;

    /** The action under which the trail keeps each line. */
    static final String ACTION = Permission.CRIMINAL_RECORD_WRITE.name() + ":importedLine";

    private final EntityManager em;
    private final CriminalRecords records;
    private final PrisonCases cases;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public RecordImports(EntityManager em, AuditTrail trail, Clock clock) {
        this.em = em;
        this.records = new CriminalRecords(em);
        this.cases = new PrisonCases(em);
        this.trail = trail;
        this.clock = clock;
    }

    /** What would become of the lines; nothing is entered. Uses imported_entry_person_ix and the unique key of the CNIC. */
    RecordReport tryOut(String register, List<RecordLine> lines) {
        Map<String, Long> persons = persons(lines);
        Set<CriminalRecord> met = new LinkedHashSet<>();
        List<ReportLine> tried =
                lines.stream().map(line -> tried(line, persons, met)).toList();
        return new RecordReport(
                new SheetReport(register, tried),
                met.stream().map(RecordReport.Met::of).toList());
    }

    private ReportLine tried(RecordLine line, Map<String, Long> persons, Set<CriminalRecord> met) {
        if (!line.isRight()) return ReportLine.refused(line.number(), line.reference(), line.problems());
        CriminalRecord record = recordOf(line, persons).orElse(null);
        if (record == null) return ReportLine.of(line.number(), line.reference(), LineOutcome.TO_FILE, null);
        met.add(record);
        List<LineProblem> problems = problems(record, line);
        if (!problems.isEmpty()) return ReportLine.refused(line.number(), line.reference(), problems);
        return there(record, line)
                .orElseGet(() -> ReportLine.of(line.number(), line.reference(), LineOutcome.TO_FILE, record.number()));
    }

    /** What a person has to look at before an entry goes onto that record. */
    private static List<LineProblem> problems(CriminalRecord record, RecordLine line) {
        PersonDetails there = record.person();
        PersonDetails here = line.person();
        CellCheck cells = new CellCheck();
        String number = record.number().printed();
        if (!NameLikeness.areAlike(here.name(), there.name()))
            cells.add(RecordColumn.CNIC, new RuleViolation("recordImport.cnic", number));
        if (here.cnic() != null && there.cnic() == null)
            cells.add(RecordColumn.CNIC, new RuleViolation("recordImport.newCnic", number));
        if (here.cnic() != null && there.cnic() != null && !here.cnic().equals(there.cnic()))
            cells.add(RecordColumn.CNIC, new RuleViolation("recordImport.otherCnic", number));
        if (here.father() != null && there.father() != null && !NameLikeness.areAlike(here.father(), there.father()))
            cells.add(RecordColumn.FATHER, new RuleViolation("recordImport.father", number));
        return cells.problems();
    }

    /** What is to be said where the entry is on a record of the person, by an earlier sheet or by an examiner's hand. */
    private Optional<ReportLine> there(CriminalRecord record, RecordLine line) {
        return records.ofPerson(record).stream()
                .flatMap(each -> each.offencesFor(true).stream())
                .filter(entry -> entry.isSameAs(line.offence(), line.station()))
                .findFirst()
                .map(entry -> entry.saysTheSame(line.offence())
                        ? ReportLine.of(line.number(), line.reference(), LineOutcome.KNOWN, record.number())
                        : ReportLine.differs(
                                line.number(), line.reference(), record.number(), List.of(differs(record))));
    }

    private static LineProblem differs(CriminalRecord record) {
        return new LineProblem(
                RecordColumn.OUTCOME,
                new RuleViolation("recordImport.differs", record.number().printed()));
    }

    /**
     * Enters what is not known yet, each with a row in the trail: a new record, or an entry on the record of the same number of the register or of
     * the same CNIC. In the caller's transaction: all of them or none.
     * Of two sheets that enter one of them at the same moment one fails by the table's own key.
     */
    List<ReportLine> enter(String register, List<RecordLine> lines, Caller caller) {
        Map<String, Long> persons = persons(lines);
        Instant now = clock.instant();
        List<ReportLine> report = new ArrayList<>();
        for (RecordLine line : lines) {
            report.add(enter(register, line, persons, caller, now));
            if (report.size() % BATCH == 0) {
                em.flush();
                em.clear();
            }
        }
        em.flush();
        return report;
    }

    private ReportLine enter(String register, RecordLine line, Map<String, Long> persons, Caller caller, Instant now) {
        Signatory by = Signatory.of(caller);
        CriminalRecord there = recordOf(line, persons).orElse(null);
        Optional<ReportLine> known = there == null ? Optional.empty() : there(there, line);
        if (known.isPresent()) return known.get();
        CriminalRecord record = there;
        if (record == null) {
            record = new CriminalRecord(records.freeNumber(), line.person(), by, now);
            records.add(record);
            persons.put(line.personKey(), record.id());
        }
        RecordedOffence entered = record.addOffence(line.offence(), line.station(), by, now);
        em.flush();
        if (there != null) cases.follow(record, by, now);
        em.persist(new ImportedEntry(register, line, record, entered.seq(), by, now));
        AuditNote note = new AuditNote(record.auditTarget(), null, register + " line=" + line.number());
        trail.addUnflushed(caller, ACTION, Outcome.OK, note);
        return ReportLine.of(line.number(), line.reference(), LineOutcome.FILED, record.number());
    }

    /** The record of the person who has this number in an old register, by row; empty where no entry of it was taken over. Uses imported_entry_person_ix. */
    public Optional<Long> recordOf(String register, String reference) {
        return em.createQuery("select e.recordId from ImportedEntry e where e.personKey = :key", Long.class)
                .setParameter("key", RecordLineReader.personKey(register, reference))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The record of the same number of the register, else of the same CNIC. */
    private Optional<CriminalRecord> recordOf(RecordLine line, Map<String, Long> persons) {
        Long row = persons.get(line.personKey());
        if (row != null) return Optional.of(records.require(row));
        return line.person().cnic() == null
                ? Optional.empty()
                : records.find(line.person().cnic());
    }

    /** The records of persons of which entries were taken over before, by the key of the person. */
    private Map<String, Long> persons(List<RecordLine> lines) {
        List<String> keys = lines.stream()
                .filter(RecordLine::isRight)
                .map(RecordLine::personKey)
                .distinct()
                .toList();
        Map<String, Long> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += 10 * BATCH) {
            em.createQuery(
                            "select e.personKey, e.recordId from ImportedEntry e where e.personKey in :keys",
                            Object[].class)
                    .setParameter("keys", keys.subList(from, Math.min(from + 10 * BATCH, keys.size())))
                    .getResultStream()
                    .forEach(row -> found.put((String) row[0], (Long) row[1]));
        }
        return found;
    }
}
