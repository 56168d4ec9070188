package pk.gov.balochistan.police.firlist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.CountIf;
import pk.gov.balochistan.police.worklist.ComplaintLists;
import pk.gov.balochistan.police.worklist.Conditions;

/**
 * Requests for an FIR as a desk sees them, listed and counted with the same conditions: first of all that the reader may see the
 * complaint. So the station complained of, and whoever is named, neither see nor count them.
 */
@Dependent
public class FirLists {
    public static final int LONGEST_PAGE = 25;

    private static final String FROM = " from FirRequest r, Complaint c where c.id = r.complaintId and ";

    private final EntityManager em;
    private final Clock clock;
    private final Places places;

    @Inject
    public FirLists(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.places = new Places(em, clock);
    }

    /** Requests that lie at one place. @param figures those above nought */
    public record Counted(long placeId, Map<FirFigure, Integer> figures) {}

    /** One page. Uses fir_request_post_ix, fir_review_post_ix and fir_request_asked_ix. @param page counted from 0 */
    public List<FirRow> list(FirFilter filter, Scope scope, int page) {
        Conditions conditions = conditions(filter, scope);
        String order = filter.figure().isPile() ? "r.nextClockAt, r.id" : "r.askedAt desc, r.id desc";
        TypedQuery<FirRow> query = em.createQuery(
                "select new pk.gov.balochistan.police.firlist.FirRow(c.number, c.categoryCode, c.placeId, r.state,"
                        + " r.askedAt, r.role, r.placeId,"
                        + " r.nextClockAt)" + FROM + conditions.text() + " order by " + order,
                FirRow.class);
        conditions.bind(query);
        return query.setFirstResult(page * LONGEST_PAGE)
                .setMaxResults(LONGEST_PAGE)
                .getResultList();
    }

    /** How many rows the filter has, up to {@link ComplaintLists#COUNTED_AT_MOST} and one more. */
    public int countUpToLimit(FirFilter filter, Scope scope) {
        Conditions conditions = conditions(filter, scope);
        TypedQuery<Long> query = em.createQuery("select r.id" + FROM + conditions.text(), Long.class);
        conditions.bind(query);
        return query.setMaxResults(ComplaintLists.COUNTED_AT_MOST + 1)
                .getResultList()
                .size();
    }

    /** The figures under a place by place, in one query. @param under of which figure is of no matter */
    public List<Counted> count(FirFilter under, Scope scope) {
        Conditions conditions = conditions(
                new FirFilter(FirFigure.ASKED, under.placeCode(), under.placeAlone(), under.period()), scope);
        String columns = FirFigure.COUNTED.stream()
                .map(figure -> CountIf.of(figure.condition(), "c.categoryCode"))
                .collect(Collectors.joining(", "));
        TypedQuery<Object[]> query = em.createQuery(
                "select c.placeId, " + columns + FROM + conditions.text() + " group by c.placeId", Object[].class);
        conditions.bind(query);
        return query.getResultStream().map(FirLists::counted).toList();
    }

    private static Counted counted(Object[] row) {
        Map<FirFigure, Integer> figures = new EnumMap<>(FirFigure.class);
        for (int i = 0; i < FirFigure.COUNTED.size(); i++) {
            int count = ((Number) row[i + 1]).intValue();
            if (count > 0) figures.put(FirFigure.COUNTED.get(i), count);
        }
        return new Counted((Long) row[0], figures);
    }

    private Conditions conditions(FirFilter filter, Scope scope) {
        Conditions conditions = new Conditions(Visibility.of(scope, places::idsUnder));
        conditions.and(filter.figure().condition());
        switch (filter.figure()) {
            case TO_ANSWER -> {
                conditions.and("r.state not in (pk.gov.balochistan.police.firrequest.FirState.DECLINED,"
                        + " pk.gov.balochistan.police.firrequest.FirState.ELSEWHERE)");
                conditions.and(eachPost(scope, conditions, i -> "r.placeId = :at" + i + " and r.role = :as" + i));
            }
            case TO_REVIEW -> conditions.and(
                    "exists (select 1 from FirReview v where v.request = r and v.open = true and "
                            + eachPost(scope, conditions, i -> "v.placeId = :at" + i + " and v.role = :as" + i) + ")");
            default -> conditions.and(
                    "r.askedAt >= :since", "since", filter.period().since(clock.instant()));
        }
        conditions.at(places, filter.placeCode(), filter.placeAlone());
        return conditions;
    }

    private static String eachPost(Scope scope, Conditions conditions, Function<Integer, String> words) {
        List<String> each = new ArrayList<>();
        for (HeldPost post : scope.posts()) {
            conditions.bind("at" + each.size(), post.placeId());
            conditions.bind("as" + each.size(), post.role());
            each.add("(" + words.apply(each.size()) + ")");
        }
        return each.isEmpty() ? Visibility.NOTHING : "(" + String.join(" or ", each) + ")";
    }
}
