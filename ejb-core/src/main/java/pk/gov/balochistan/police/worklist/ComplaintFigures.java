package pk.gov.balochistan.police.worklist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.CountIf;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;

/**
 * Counts complaints with the very conditions of the list, grouped by the database: what a scope does not cover is in no figure.
 * Source: docs/decisions/0013.
 */
@Dependent
public class ComplaintFigures {
    private static final String GROUP = "c.placeId, c.categoryCode, c.filing.channel";

    private final EntityManager em;
    private final ComplaintLists lists;

    @Inject
    public ComplaintFigures(EntityManager em, ComplaintLists lists) {
        this.em = em;
        this.lists = lists;
    }

    /**
     * Cases of one place, kind and channel.
     *
     * @param officer who has them; null where nobody has, and where it was not asked
     * @param figures those above nought
     */
    public record Counted(
            long placeId, String categoryCode, Channel channel, BeltNumber officer, Map<Figure, Integer> figures) {}

    /** Complaints in words about one rung, of cases that lie at one place. */
    public record Accusations(long placeId, int rung, int complaints) {}

    /** Complaints that name one officer by number. @param officerId the officer's row */
    public record Named(long officerId, int complaints) {}

    /**
     * The figures under a place, by place, kind and channel, in six queries: what is open, what was answered, what was closed
     * in the period with a word, by a call and without either, and what was referred. Uses complaint_open_due_ix or complaint_place_due_ix, complaint_status_due_ix and complaint_closed_at_ix.
     *
     * @param byOfficer by who has the case, too
     */
    public List<Counted> count(Narrowing under, Scope scope, boolean byOfficer) {
        List<Counted> counted = new ArrayList<>(countOpen(under, scope, byOfficer));
        for (List<Figure> group : Figure.OF_ENDED) counted.addAll(countEnded(group, under, scope, byOfficer));
        return counted;
    }

    private List<Counted> countOpen(Narrowing under, Scope scope, boolean byOfficer) {
        Conditions conditions = conditions(under.with(Figure.OPEN), scope);
        return counted(Figure.OF_OPEN, openColumns(conditions), conditions, byOfficer);
    }

    /** One count for each figure of what is open. */
    private String openColumns(Conditions conditions) {
        Narrowed narrowed = lists.narrowed();
        return Figure.OF_OPEN.stream()
                .map(figure -> narrowed.ofOpen(figure, conditions)
                        .map(ComplaintFigures::countIf)
                        .orElse("count(c.id)"))
                .collect(Collectors.joining(", "));
    }

    /** @param group the figure that is counted, and those that are a part of it */
    private List<Counted> countEnded(List<Figure> group, Narrowing under, Scope scope, boolean byOfficer) {
        String columns = Stream.concat(
                        Stream.of("count(c.id)"), group.stream().skip(1).map(part -> countIf(Narrowed.said(part))))
                .collect(Collectors.joining(", "));
        return counted(group, columns, conditions(under.with(group.get(0)), scope), byOfficer);
    }

    private static String countIf(String condition) {
        return CountIf.of(condition, "c.categoryCode");
    }

    /** Complaints in words about a rung that came in during the period, by place and rung. Uses complaint_accused_ix. */
    public List<Accusations> countAccusations(Narrowing under, Scope scope) {
        Conditions conditions = conditions(under, scope);
        conditions.and("c.responsibility.accusedRung >= 0");
        lists.narrowed().filedSince(under.period(), conditions);
        TypedQuery<Object[]> query = em.createQuery(
                "select c.placeId, c.responsibility.accusedRung, count(c.id) from Complaint c where "
                        + conditions.text() + " group by c.placeId, c.responsibility.accusedRung",
                Object[].class);
        conditions.bind(query);
        return query.getResultStream()
                .map(row -> new Accusations((Long) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    /**
     * Officers whom so many complaints name by number that came in during the period, as far as the scope covers them. Uses
     * complaint_subject_filed_ix.
     */
    public List<Named> countNamed(Narrowing under, Scope scope, long fewest) {
        Conditions conditions = conditions(under, scope);
        // By the day that stands with the names: few complaints name an officer, and an engine would read all of the
        // days.
        lists.narrowed().namedSince(under.period(), conditions);
        TypedQuery<Object[]> query = em.createQuery(
                "select n.officerId, count(distinct c.id) from Complaint c, ComplaintSubject n where n.complaintId = c.id"
                        + " and n.officerId is not null and " + conditions.text()
                        + " group by n.officerId having count(distinct c.id) >= :fewest",
                Object[].class);
        conditions.bind(query);
        return query.setParameter("fewest", fewest)
                .getResultStream()
                .map(row -> new Named((Long) row[0], number(row[1])))
                .toList();
    }

    /** The figures of what is open at the caller's own posts, in one query. Uses complaint_post_due_ix. */
    public Map<Figure, Integer> countAtOwnPosts(Scope scope) {
        Conditions conditions = lists.conditions(ComplaintFilter.whole(Box.MY_POSTS), scope);
        TypedQuery<Object[]> query = em.createQuery(
                "select " + openColumns(conditions) + " from Complaint c where " + conditions.text(), Object[].class);
        conditions.bind(query);
        return figures(Figure.OF_OPEN, query.getSingleResult(), 0);
    }

    private Conditions conditions(Narrowing narrowing, Scope scope) {
        return lists.conditions(ComplaintFilter.counted(null, narrowing), scope);
    }

    private List<Counted> counted(List<Figure> figures, String counts, Conditions conditions, boolean byOfficer) {
        String group = byOfficer ? GROUP + ", c.responsibility.assignedTo" : GROUP;
        TypedQuery<Object[]> query = em.createQuery(
                "select " + group + ", " + counts + " from Complaint c where " + conditions.text() + " group by "
                        + group,
                Object[].class);
        conditions.bind(query);
        return query.getResultStream()
                .map(row -> new Counted(
                        (Long) row[0],
                        (String) row[1],
                        (Channel) row[2],
                        byOfficer ? (BeltNumber) row[3] : null,
                        figures(figures, row, byOfficer ? 4 : 3)))
                .toList();
    }

    private static Map<Figure, Integer> figures(List<Figure> columns, Object[] row, int from) {
        Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
        for (int i = 0; i < columns.size(); i++) {
            int count = number(row[from + i]);
            if (count > 0) figures.put(columns.get(i), count);
        }
        return figures;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
