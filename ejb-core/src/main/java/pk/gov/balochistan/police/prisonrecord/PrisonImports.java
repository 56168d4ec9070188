package pk.gov.balochistan.police.prisonrecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.recordimport.RecordReport;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.ReportLine;
import pk.gov.balochistan.police.sheet.SheetReport;

/** Takes over the lines of a sheet of the prisons department, by the same rules as an examiner's hand. */
@Dependent
public class PrisonImports {
    /** Lines that stand in memory together: each flush looks at all that do. */
    private static final int BATCH = 50;

    /** The action under which the trail keeps each line. */
    static final String ACTION = Permission.CRIMINAL_RECORD_WRITE.name() + ":prisonLine";

    private final EntityManager em;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public PrisonImports(EntityManager em, AuditTrail trail, Clock clock) {
        this.em = em;
        this.trail = trail;
        this.clock = clock;
    }

    /** What would become of the lines; nothing is entered. */
    RecordReport tryOut(String letter, List<PrisonLine> lines, Caller caller) {
        LinePass pass = LinePass.tried(em, caller, clock.instant());
        Map<Long, RecordReport.Met> met = new LinkedHashMap<>();
        List<ReportLine> report = new ArrayList<>();
        for (PrisonLine line : inOrder(lines)) {
            LinePass.Result result = pass.line(line);
            report.add(result.line());
            if (result.record() != null)
                met.computeIfAbsent(result.record().id(), row -> RecordReport.Met.of(result.record()));
            if (report.size() % BATCH == 0) em.clear();
        }
        return new RecordReport(new SheetReport(letter, asSent(report)), List.copyOf(met.values()));
    }

    /**
     * Enters what is not known yet, each with a row in the trail. In the caller's transaction: all of them or none. Of two sheets that enter one
     * of them at the same moment one fails by the table's own key.
     *
     * @throws ChangedMeanwhile where what was tried in this very transaction is refused now
     */
    List<ReportLine> enter(String letter, List<PrisonLine> lines, Caller caller) {
        LinePass pass = LinePass.entered(em, caller, clock.instant());
        List<ReportLine> report = new ArrayList<>();
        for (PrisonLine line : inOrder(lines)) {
            LinePass.Result result = pass.line(line);
            // It was tried in this very transaction: what is refused now was changed by somebody else since.
            if (result.line().outcome() == LineOutcome.REFUSED) throw new ChangedMeanwhile();
            report.add(result.line());
            if (result.line().outcome() == LineOutcome.FILED) {
                String detail = letter + " line=" + line.number() + " " + line.event();
                AuditNote note = new AuditNote(result.record().auditTarget(), null, detail);
                trail.addUnflushed(caller, ACTION, Outcome.OK, note);
            }
            if (report.size() % BATCH == 0) {
                em.flush();
                em.clear();
            }
        }
        em.flush();
        return asSent(report);
    }

    /** As it happened: by day; of one day what ends an earlier stay, then admissions, then what ends those. */
    private static List<PrisonLine> inOrder(List<PrisonLine> lines) {
        Set<String> admitted = new HashSet<>();
        for (PrisonLine line : lines)
            if (line.event() == PrisonEvent.ADMITTED) admitted.add(line.where().sameAs() + "\n" + line.day());
        Comparator<PrisonLine> byWhat = Comparator.comparing(line -> line.event() == PrisonEvent.ADMITTED
                ? 1
                : admitted.contains(line.where().sameAs() + "\n" + line.day()) ? 2 : 0);
        List<PrisonLine> right = lines.stream()
                .filter(PrisonLine::isRight)
                .sorted(Comparator.comparing(PrisonLine::day).thenComparing(byWhat))
                .toList();
        List<PrisonLine> all = new ArrayList<>(right);
        lines.stream().filter(line -> !line.isRight()).forEach(all::add);
        return all;
    }

    private static List<ReportLine> asSent(List<ReportLine> report) {
        return report.stream().sorted(Comparator.comparing(ReportLine::number)).toList();
    }
}
