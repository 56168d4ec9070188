package pk.gov.balochistan.police.linking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.organisation.Places;

/** Register of what was said of two cases. Uses complaint_link_pair_uk and complaint_link_older_ix. */
@Dependent
public class ComplaintLinks {
    private static final int MOST = 50;

    private final EntityManager em;
    private final Places places;

    @Inject
    public ComplaintLinks(EntityManager em, Clock clock) {
        this.em = em;
        this.places = new Places(em, clock);
    }

    void add(ComplaintLink link) {
        em.persist(link);
    }

    /** Whatever is said of the two, or was and is no longer. */
    Optional<ComplaintLink> find(Complaint younger, Complaint older) {
        return em.createQuery(
                        "select l from ComplaintLink l where l.youngerId = :younger and l.olderId = :older",
                        ComplaintLink.class)
                .setParameter("younger", younger.id())
                .setParameter("older", older.id())
                .getResultStream()
                .findFirst();
    }

    /** All that is said of a case and another, the other seen or not, at most 50 on either side. */
    List<ComplaintLink> listOf(Complaint complaint) {
        return Stream.of("l.youngerId", "l.olderId")
                .flatMap(side -> em.createQuery(
                                "select l from ComplaintLink l where l.kind is not null and " + side
                                        + " = :id order by l.id",
                                ComplaintLink.class)
                        .setParameter("id", complaint.id())
                        .setMaxResults(MOST)
                        .getResultStream())
                .toList();
    }

    /** Of these the cases that the scope covers, by id. */
    Map<Long, Complaint> visible(Set<Long> ids, Scope scope) {
        if (ids.isEmpty()) return Map.of();
        Visibility visibility = Visibility.of(scope, places::idsUnder);
        TypedQuery<Complaint> query = em.createQuery(
                "select c from Complaint c where c.id in :ids and " + visibility.condition(), Complaint.class);
        visibility.bind(query);
        return query.setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Complaint::id, Function.identity()));
    }

    /** The younger first. */
    static List<Complaint> byAge(Complaint one, Complaint other) {
        return Stream.of(one, other)
                .sorted(Comparator.comparing(Complaint::filedAt)
                        .thenComparing(Complaint::id)
                        .reversed())
                .toList();
    }
}
