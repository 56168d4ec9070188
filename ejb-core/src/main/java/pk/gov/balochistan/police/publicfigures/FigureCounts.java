package pk.gov.balochistan.police.publicfigures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.closing.ClosedBy;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.CountIf;

/**
 * Counts every complaint there is, whoever may see it: what is kept from a station is counted for the public as well, and what is sealed, or kept from the head
 * of a district, for the province alone. Six queries, each by an index.
 */
@Dependent
public class FigureCounts {
    /** Of what was handed in and of what was closed: longer than any promise, so that most of it has been answered. */
    public static final int DAYS = 90;

    private static final List<PublicFigure> OF_FILED = List.of(
            PublicFigure.FILED,
            PublicFigure.IN_TIME,
            PublicFigure.LATE,
            PublicFigure.OUTSIDE,
            PublicFigure.IN_HAND,
            PublicFigure.MISSED);
    private static final List<PublicFigure> OF_OPEN = List.of(PublicFigure.OPEN, PublicFigure.OVERDUE);
    private static final List<PublicFigure> OF_CLOSED = List.of(
            PublicFigure.BY_WORD,
            PublicFigure.CONTENT,
            PublicFigure.DISCONTENT,
            PublicFigure.BY_CALL,
            PublicFigure.WITHOUT_WORD);

    /** What the police handed over, what they had to, and what lies above all of them. */
    private static final String OUTSIDE =
            "(c.status = :referred or c.responsibility.referOutside = true" + " or c.responsibility.role = :external)";

    /** What a district's head may not see, a complaint about the head among it: in the figure of the district it would be told by what the own one lacks. */
    private static final String KEPT = "(c.responsibility.minLevel > :head or c.responsibility.sealedTo is not null)";

    private static final String SEEN = "(c.responsibility.minLevel <= :head and c.responsibility.sealedTo is null)";

    private final EntityManager em;
    private final Places places;

    @Inject
    public FigureCounts(EntityManager em, Places places) {
        this.em = em;
        this.places = places;
    }

    /** By the row of the place: the province and each district that exists or to which a complaint belongs. Those above nought. */
    Map<Long, Map<PublicFigure, Integer>> count(Instant now) {
        Instant since = now.minus(Duration.ofDays(DAYS));
        Map<Long, Map<PublicFigure, Integer>> sums = new HashMap<>();
        sums.put(places.province().id(), new EnumMap<>(PublicFigure.class));
        places.listToday(PlaceKind.DISTRICT)
                .forEach(district -> sums.put(district.id(), new EnumMap<>(PublicFigure.class)));
        add(sums, atPlaces(SEEN, since, now), Set.of(PlaceKind.DISTRICT, PlaceKind.PROVINCE));
        add(sums, atPlaces(KEPT, since, now), Set.of(PlaceKind.PROVINCE));
        return sums;
    }

    private Map<Long, Map<PublicFigure, Integer>> atPlaces(String which, Instant since, Instant now) {
        Map<Long, Map<PublicFigure, Integer>> atPlaces = new HashMap<>();
        add(atPlaces, OF_FILED, filed(which, since, now));
        add(atPlaces, OF_OPEN, open(which, now));
        add(atPlaces, OF_CLOSED, closed(which, since));
        return atPlaces;
    }

    /** Uses complaint_filed_ix. */
    private List<Object[]> filed(String which, Instant since, Instant now) {
        return ask(
                        which,
                        "c.filing.at >= :since and c.filing.at <= :now",
                        "count(c.id)",
                        countIf("not " + OUTSIDE
                                + " and c.promise.open = false and c.promise.endedAt <= c.promise.dueAt"),
                        countIf("not " + OUTSIDE
                                + " and c.promise.open = false and c.promise.endedAt > c.promise.dueAt"),
                        countIf(OUTSIDE),
                        countIf("not " + OUTSIDE + " and c.promise.open = true and c.promise.dueAt >= :now"),
                        countIf("not " + OUTSIDE + " and c.promise.open = true and c.promise.dueAt < :now"))
                .setParameter("since", since)
                .setParameter("now", now)
                .setParameter("referred", ComplaintStatus.REFERRED_OUTSIDE)
                .setParameter("external", Role.EXTERNAL_BODY)
                .getResultList();
    }

    /** Uses complaint_open_due_ix. */
    private List<Object[]> open(String which, Instant now) {
        return ask(which, "c.promise.open = true", "count(c.id)", countIf("c.promise.dueAt < :now"))
                .setParameter("now", now)
                .getResultList();
    }

    /** Uses complaint_closed_at_ix. */
    private List<Object[]> closed(String which, Instant since) {
        return ask(
                        which,
                        "c.closing.closedBy in (:word, :call, :nobody) and c.closing.closedAt >= :since",
                        countIf("c.closing.closedBy = :word"),
                        countIf("c.closing.closedBy = :word and c.closing.satisfaction >= 4"),
                        countIf("c.closing.closedBy = :word and c.closing.satisfaction <= 2"),
                        countIf("c.closing.closedBy = :call"),
                        countIf("c.closing.closedBy = :nobody"))
                .setParameter("since", since)
                .setParameter("word", ClosedBy.CITIZEN)
                .setParameter("call", ClosedBy.CALL)
                .setParameter("nobody", ClosedBy.NOBODY)
                .getResultList();
    }

    private TypedQuery<Object[]> ask(String which, String condition, String... counts) {
        return em.createQuery(
                        "select c.placeId, " + String.join(", ", counts) + " from Complaint c where " + condition
                                + " and " + which + " group by c.placeId",
                        Object[].class)
                .setParameter("head", Role.DPO.level());
    }

    private static String countIf(String condition) {
        return CountIf.of(condition, "c.categoryCode");
    }

    private static void add(
            Map<Long, Map<PublicFigure, Integer>> atPlaces, List<PublicFigure> figures, List<Object[]> rows) {
        for (Object[] row : rows) {
            Map<PublicFigure, Integer> sums =
                    atPlaces.computeIfAbsent((Long) row[0], any -> new EnumMap<>(PublicFigure.class));
            for (int i = 0; i < figures.size(); i++) sums.put(figures.get(i), ((Number) row[i + 1]).intValue());
        }
    }

    /** What lies above the districts counts for the province alone. */
    private void add(
            Map<Long, Map<PublicFigure, Integer>> sums,
            Map<Long, Map<PublicFigure, Integer>> atPlaces,
            Set<PlaceKind> kinds) {
        Map<Long, List<Place>> lineages = places.lineagesUpwards(atPlaces.keySet());
        atPlaces.forEach((placeId, figures) -> lineages.get(placeId).stream()
                .filter(above -> kinds.contains(above.kind()))
                .forEach(above ->
                        add(sums.computeIfAbsent(above.id(), any -> new EnumMap<>(PublicFigure.class)), figures)));
    }

    private static void add(Map<PublicFigure, Integer> sums, Map<PublicFigure, Integer> figures) {
        figures.forEach((figure, count) -> sums.merge(figure, count, Integer::sum));
    }
}
