package pk.gov.balochistan.police.recordimport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.personname.NameLikeness;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.LineProblem;
import pk.gov.balochistan.police.sheet.ReportLine;

/** Register of entries that were copied from old registers. */
@Dependent
public class RecordImports {
    /** Lines that stand in memory together: each flush looks at all that do. */
    private static final int BATCH = 50;

    /** The action under which the trail keeps each line. */
    static final String ACTION = Permission.CRIMINAL_RECORD_WRITE.name() + ":importedLine";

    private final EntityManager em;
    private final CriminalRecords records;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public RecordImports(EntityManager em, AuditTrail trail, Clock clock) {
        this.em = em;
        this.records = new CriminalRecords(em);
        this.trail = trail;
        this.clock = clock;
    }

    /** What would become of the lines; nothing is entered. Uses imported_entry_person_ix and the unique key of the CNIC. */
    List<ReportLine> tryOut(List<RecordLine> lines) {
        Map<String, Long> persons = persons(lines);
        return lines.stream().map(line -> tried(line, persons)).toList();
    }

    private ReportLine tried(RecordLine line, Map<String, Long> persons) {
        if (!line.isRight()) return ReportLine.refused(line.number(), line.reference(), line.problems());
        CriminalRecord record = recordOf(line, persons).orElse(null);
        List<LineProblem> problems = record == null ? List.of() : problems(record, line);
        if (!problems.isEmpty()) return ReportLine.refused(line.number(), line.reference(), problems);
        boolean isKnown = record != null && has(record, line);
        return ReportLine.of(
                line.number(),
                line.reference(),
                isKnown ? LineOutcome.KNOWN : LineOutcome.TO_FILE,
                record == null ? null : record.number());
    }

    /** A CNIC that is on record under another name is looked at by a person. */
    private static List<LineProblem> problems(CriminalRecord record, RecordLine line) {
        PersonDetails there = record.person();
        boolean isAlike = NameLikeness.of(line.person().name(), there.name()) >= NameLikeness.ALIKE
                || NameLikeness.of(there.name(), line.person().name()) >= NameLikeness.ALIKE;
        if (isAlike) return List.of();
        return List.of(new LineProblem(
                RecordColumn.CNIC,
                new RuleViolation("recordImport.cnic", record.number().printed())));
    }

    /**
     * Enters what is not known yet, each with a row in the trail: a new record, or an entry on the record of the same number of the register or of
     * the same CNIC. In the caller's transaction: all of them or none.
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
        return report;
    }

    private ReportLine enter(String register, RecordLine line, Map<String, Long> persons, Caller caller, Instant now) {
        Signatory by = Signatory.of(caller);
        CriminalRecord there = recordOf(line, persons).orElse(null);
        if (there != null && has(there, line))
            return ReportLine.of(line.number(), line.reference(), LineOutcome.KNOWN, there.number());
        CriminalRecord record = there;
        if (record == null) {
            record = new CriminalRecord(records.freeNumber(), line.person(), by, now);
            records.add(record);
            persons.put(line.personKey(), record.id());
        }
        RecordedOffence entered = record.addOffence(line.offence(), line.station(), by, now);
        em.flush();
        em.persist(new ImportedEntry(register, line, record, entered.seq(), by, now));
        AuditNote note = new AuditNote(record.auditTarget(), null, register + " line=" + line.number());
        trail.addUnflushed(caller, ACTION, Outcome.OK, note);
        return ReportLine.of(line.number(), line.reference(), LineOutcome.FILED, record.number());
    }

    /** The record of the same number of the register, else of the same CNIC. */
    private Optional<CriminalRecord> recordOf(RecordLine line, Map<String, Long> persons) {
        Long row = persons.get(line.personKey());
        if (row != null) return Optional.of(records.require(row));
        return line.person().cnic() == null
                ? Optional.empty()
                : records.find(line.person().cnic());
    }

    /** Whether the entry is on the record, by an earlier sheet or by an examiner's hand. */
    private static boolean has(CriminalRecord record, RecordLine line) {
        return record.offencesFor(true).stream().anyMatch(entry -> entry.isSameAs(line.offence()));
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
