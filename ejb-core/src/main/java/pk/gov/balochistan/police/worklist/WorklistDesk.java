package pk.gov.balochistan.police.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.KnownCategories;
import pk.gov.balochistan.police.organisation.KnownPlaces;

/** The list of a desk, and the figures on its piles. */
@Stateless
public class WorklistDesk {
    /** What the first page counts, and the list that it opens. */
    public static final ComplaintFilter IN_DANGER = ComplaintFilter.counted(null, Narrowing.NONE.with(Figure.DANGER));

    @Inject
    ComplaintLists lists;

    @Inject
    PileFigures pileFigures;

    @Inject
    KnownCategories knownCategories;

    @Inject
    KnownPlaces knownPlaces;

    @Inject
    Callers callers;

    /** A page of the list. @param first row it begins with, counted from 0; the last page for any beyond, such as one that is gone */
    @Permit(Permission.COMPLAINT_READ)
    public Worklist list(ComplaintFilter filter, int first, int most) {
        Scope scope = scope(Permission.COMPLAINT_READ);
        Map<ComplaintFilter.Box, Integer> piles = piles(scope);
        Integer wholePile = filter.isWhole() ? piles.get(filter.box()) : null;
        // An index has the pile in the order of what is due first; for any other the pile is found, if it is small.
        boolean inOrder = wholePile != null
                && (filter.sort() == ComplaintFilter.Sort.DUE || wholePile > ComplaintLists.COUNTED_AT_MOST);
        List<Long> found = inOrder ? List.of() : lists.findUpToLimit(filter, scope);
        int count = wholePile == null ? found.size() : wholePile;
        int begin = Math.min(first, most * Worklist.lastPage(count, most));
        List<ComplaintRow> rows = inOrder || found.size() > ComplaintLists.COUNTED_AT_MOST
                ? lists.list(filter, scope, begin, most)
                : lists.listOfFew(found, filter, scope, begin, most);
        return new Worklist(
                rows, begin, count, piles, lists.listWithNewWord(rows), knownPlaces.byId(Worklist.placesOf(rows)));
    }

    /** The figures on the piles: they ask after nobody. */
    @Permit(value = Permission.COMPLAINT_READ, audited = false)
    public Map<ComplaintFilter.Box, Integer> countPiles() {
        return piles(scope(Permission.COMPLAINT_READ));
    }

    /** Complainants who said that they are in danger, and nobody has said yet what was done: for the first page, of the superiors too. */
    @Permit(value = Permission.COMPLAINT_READ, audited = false)
    public int countInDanger() {
        return lists.countUpToLimit(IN_DANGER, scope(Permission.COMPLAINT_READ));
    }

    private Map<ComplaintFilter.Box, Integer> piles(Scope scope) {
        return pileFigures.of(scope, () -> lists.countPiles(scope));
    }

    @Permit(value = Permission.COMPLAINT_READ, audited = false)
    public List<ComplaintCategory> categories() {
        return knownCategories.list();
    }

    private Scope scope(Permission permission) {
        return callers.current().scope(permission);
    }
}
