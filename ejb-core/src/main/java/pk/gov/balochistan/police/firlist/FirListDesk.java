package pk.gov.balochistan.police.firlist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.organisation.KnownPlaces;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.supervision.Supervisions;
import pk.gov.balochistan.police.worklist.Period;
import pk.gov.balochistan.police.worklist.Worklist;

/** The lists of requests for an FIR and their figures. */
@Stateless
public class FirListDesk {
    @Inject
    FirLists lists;

    @Inject
    Supervisions supervisions;

    @Inject
    KnownPlaces knownPlaces;

    @Inject
    Callers callers;

    /** A page of a list. @param page counted from 0; the last for any beyond */
    @Permit(Permission.COMPLAINT_READ)
    public FirList list(FirFilter filter, int page) {
        Scope scope = scope(Permission.COMPLAINT_READ);
        int count = lists.countUpToLimit(filter, scope);
        int shown = Math.min(Math.max(0, page), Worklist.lastPage(count, FirLists.LONGEST_PAGE));
        // In the order of an index an engine would read all requests of the period for a row that is not there.
        List<FirRow> rows = count == 0 ? List.of() : lists.list(filter, scope, shown);
        Map<FirFigure, Integer> piles = new EnumMap<>(FirFigure.class);
        for (FirFigure pile : List.of(FirFigure.TO_ANSWER, FirFigure.TO_REVIEW))
            piles.put(pile, lists.countUpToLimit(FirFilter.pile(pile), scope));
        return new FirList(rows, shown, count, piles, knownPlaces.byId(placesOf(rows)));
    }

    private static Set<Long> placesOf(List<FirRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.placeId(), row.answeringPlaceId()))
                .collect(Collectors.toSet());
    }

    /** The figures of a place. @param placeCode null for the reader's own @throws RuleViolation refusal.placeNotFound */
    @Permit(Permission.COMPLAINT_SUPERVISE)
    public FirSupervision figures(String placeCode, Period period) {
        Place place = supervisions.place(scope(Permission.COMPLAINT_SUPERVISE), placeCode);
        FirFilter under = new FirFilter(FirFigure.ASKED, place.code(), false, period);
        List<FirLists.Counted> counted = lists.count(under, scope(Permission.COMPLAINT_READ));
        Map<Long, Place> places =
                knownPlaces.byId(counted.stream().map(FirLists.Counted::placeId).collect(Collectors.toSet()));
        Map<FirFigure, Integer> total = new EnumMap<>(FirFigure.class);
        counted.forEach(part -> part.figures().forEach((figure, count) -> total.merge(figure, count, Integer::sum)));
        List<FirSupervision.Line> lines = counted.stream()
                .map(part -> new FirSupervision.Line(places.get(part.placeId()), part.figures()))
                .sorted(Comparator.comparing(line -> line.place().name(Language.ENGLISH)))
                .toList();
        return new FirSupervision(place, under.period(), total, lines);
    }

    private Scope scope(Permission permission) {
        return callers.current().scope(permission);
    }
}
