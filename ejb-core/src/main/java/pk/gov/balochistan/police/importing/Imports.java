package pk.gov.balochistan.police.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.ComplaintIntake;
import pk.gov.balochistan.police.reception.Receptions;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.ReportLine;

/** Register of what was taken over from elsewhere. */
@Dependent
public class Imports {
    /** Lines that stand in memory together: each flush looks at all that do. */
    private static final int BATCH = 50;

    private static final String ACTION = "COMPLAINT_IMPORT:line";

    private final EntityManager em;
    private final ComplaintIntake intake;
    private final Complaints complaints;
    private final Receptions receptions;
    private final ComplaintNotices notices;
    private final AuditTrail trail;

    @Inject
    public Imports(
            EntityManager em,
            ComplaintIntake intake,
            Complaints complaints,
            Receptions receptions,
            ComplaintNotices notices,
            AuditTrail trail) {
        this.em = em;
        this.intake = intake;
        this.complaints = complaints;
        this.receptions = receptions;
        this.notices = notices;
        this.trail = trail;
    }

    /** The keys among these that were filed before. */
    Set<String> known(List<ReadLine> lines) {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < lines.size(); from += 10 * BATCH) {
            List<String> keys = lines.subList(from, Math.min(from + 10 * BATCH, lines.size())).stream()
                    .map(line -> line.complaint().idempotencyKey())
                    .toList();
            known.addAll(complaints.filedAmong(keys));
        }
        return known;
    }

    /**
     * Files the lines, each as any other complaint with a row in the trail, but for those that are known. In the caller's transaction:
     * all of them or none.
     */
    List<ReportLine> file(List<ReadLine> lines, Caller caller) {
        Set<String> known = known(lines);
        List<ReportLine> report = new ArrayList<>();
        for (ReadLine line : lines) {
            if (known.contains(line.complaint().idempotencyKey()))
                report.add(ReportLine.of(line.number(), line.reference(), LineOutcome.KNOWN, null));
            else report.add(ReportLine.of(line.number(), line.reference(), LineOutcome.FILED, file(line, caller)));
            if (report.size() % BATCH == 0) {
                em.flush();
                em.clear();
            }
        }
        return report;
    }

    private TrackingNumber file(ReadLine line, Caller caller) {
        // Nobody can ask the complainant: a belt number that nobody wears stays among the words.
        TrackingNumber number =
                intake.file(line.complaint(), caller.actor(), false).number();
        Complaint complaint = complaints.find(number).orElseThrow();
        receptions.add(complaint, line.how(), caller.actor());
        notices.filed(complaint);
        String from = line.how().source() + " line=" + line.number();
        trail.addUnflushed(caller, ACTION, Outcome.OK, new AuditNote(complaint.auditTarget(), null, from));
        return number;
    }
}
