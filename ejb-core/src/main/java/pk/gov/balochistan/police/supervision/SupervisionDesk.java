package pk.gov.balochistan.police.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.ComplaintDesk.Worklist;
import pk.gov.balochistan.police.complaint.ComplaintFigures;
import pk.gov.balochistan.police.complaint.ComplaintFilter;
import pk.gov.balochistan.police.complaint.ComplaintRow;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Figure;
import pk.gov.balochistan.police.complaint.Period;
import pk.gov.balochistan.police.organisation.Places;

/** What superiors ask of the complaints under them. They see in figures and files what they may see in the list, and no more. */
@Stateless
public class SupervisionDesk {
    /** So many numbers of cases find room in a row of the trail. */
    private static final int NAMED_IN_A_ROW = 30;

    @Inject
    Supervisions supervisions;

    @Inject
    ComplaintFigures figures;

    @Inject
    Complaints complaints;

    @Inject
    Places places;

    @Inject
    AuditTrail trail;

    @Inject
    Callers callers;

    /** The figures of a place. @param placeCode null for the caller's own @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_SUPERVISE)
    public Supervision look(String placeCode, Period period) {
        return supervisions.of(scope(Permission.COMPLAINT_SUPERVISE), seen(), placeCode, period);
    }

    /** What is open at the caller's own posts: it asks after nobody. */
    @Permit(value = Permission.COMPLAINT_READ, audited = false)
    public Map<Figure, Integer> atOwnPosts() {
        return figures.countAtOwnPosts(seen());
    }

    /** The figures of a place, to be taken away. @throws RuleViolation refusal.notFound */
    @Permit(Permission.COMPLAINT_SUPERVISE)
    public Supervision takeFigures(String placeCode, Period period) {
        return look(placeCode, period);
    }

    /** The list, to be taken away, at most as far as it is counted; the trail names every case that was. */
    @Permit(Permission.COMPLAINT_SUPERVISE)
    public Worklist takeList(ComplaintFilter filter) {
        List<ComplaintRow> rows = complaints.listToLimit(filter, seen());
        nameTheRest(rows);
        Set<Long> ids = rows.stream()
                .flatMap(row -> Stream.of(row.placeId(), row.responsiblePlaceId()))
                .collect(Collectors.toSet());
        return new Worklist(rows, 0, rows.size(), Map.of(), places.byIds(ids));
    }

    /** The row that the gate writes holds the first of them. */
    private void nameTheRest(List<ComplaintRow> rows) {
        Caller caller = callers.current();
        for (int from = NAMED_IN_A_ROW; from < rows.size(); from += NAMED_IN_A_ROW) {
            String numbers = rows.subList(from, Math.min(from + NAMED_IN_A_ROW, rows.size())).stream()
                    .map(row -> row.number().digits())
                    .collect(Collectors.joining(","));
            String action = Permission.COMPLAINT_SUPERVISE.name() + ":takeList";
            trail.add(caller, action, Outcome.OK, new AuditNote(null, null, numbers));
        }
    }

    private Scope seen() {
        return scope(Permission.COMPLAINT_READ);
    }

    private Scope scope(Permission permission) {
        return callers.current().scope(permission);
    }
}
