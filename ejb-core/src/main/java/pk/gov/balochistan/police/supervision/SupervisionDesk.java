package pk.gov.balochistan.police.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.organisation.KnownPlaces;
import pk.gov.balochistan.police.worklist.ComplaintFigures;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintLists;
import pk.gov.balochistan.police.worklist.ComplaintRow;
import pk.gov.balochistan.police.worklist.Figure;
import pk.gov.balochistan.police.worklist.Period;
import pk.gov.balochistan.police.worklist.Worklist;

/** What superiors ask of the complaints under them. They see in figures and files what they may see in the list, and no more. */
@Stateless
public class SupervisionDesk {
    @Inject
    Supervisions supervisions;

    @Inject
    ComplaintFigures figures;

    @Inject
    ComplaintLists lists;

    @Inject
    KnownPlaces knownPlaces;

    @Inject
    Callers callers;

    /** The figures of a place. @param placeCode null for the caller's own @throws RuleViolation refusal.placeNotFound */
    @Permit(Permission.COMPLAINT_SUPERVISE)
    public Supervision look(String placeCode, Period period) {
        return supervisions.of(scope(Permission.COMPLAINT_SUPERVISE), seen(), placeCode, period);
    }

    /** What is open at the caller's own posts: it asks after nobody. */
    @Permit(value = Permission.COMPLAINT_READ, audited = false)
    public Map<Figure, Integer> atOwnPosts() {
        return figures.countAtOwnPosts(seen());
    }

    /** The figures of a place, to be taken away. @throws RuleViolation refusal.placeNotFound */
    @Permit(Permission.COMPLAINT_SUPERVISE)
    public Supervision takeFigures(String placeCode, Period period) {
        return look(placeCode, period);
    }

    /** The list, to be taken away, at most as far as it is counted. */
    @Permit(Permission.COMPLAINT_SUPERVISE)
    public Worklist takeList(ComplaintFilter filter) {
        List<ComplaintRow> rows = lists.listToLimit(filter, seen());
        return new Worklist(rows, 0, rows.size(), Map.of(), knownPlaces.byId(Worklist.placesOf(rows)));
    }

    private Scope seen() {
        return scope(Permission.COMPLAINT_READ);
    }

    private Scope scope(Permission permission) {
        return callers.current().scope(permission);
    }
}
