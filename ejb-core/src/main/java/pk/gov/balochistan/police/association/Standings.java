package pk.gov.balochistan.police.association;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;

/** How associations stand on a day: what was found when they were looked at again, what was struck, and whether their case is still told. */
final class Standings {
    private final EntityManager em;

    Standings(EntityManager em) {
        this.em = em;
    }

    /** In their order, in four queries however many they are. */
    List<StandingAssociation> of(Collection<Association> some, LocalDate today) {
        if (some.isEmpty()) return List.of();
        List<Long> ids = some.stream().map(Association::id).toList();
        Map<Long, AssociationStrike> strikes = strikes(ids);
        Map<Long, List<AssociationCheck>> checks = checks(ids);
        Set<Long> holding = holding(ids);
        return some.stream()
                .map(each -> StandingAssociation.of(
                        each,
                        checks.getOrDefault(each.id(), List.of()),
                        strikes.get(each.id()),
                        holding.contains(each.id()),
                        today))
                .toList();
    }

    private Map<Long, List<AssociationCheck>> checks(List<Long> ids) {
        return em.createQuery(
                        "select c from AssociationCheck c where c.associationId in :ids order by c.seq",
                        AssociationCheck.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(AssociationCheck::associationId));
    }

    private Map<Long, AssociationStrike> strikes(List<Long> ids) {
        return em.createQuery(
                        "select s from AssociationStrike s where s.associationId in :ids", AssociationStrike.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(AssociationStrike::associationId, Function.identity()));
    }

    private Set<Long> holding(List<Long> ids) {
        Set<Long> holding = new HashSet<>(holding("a.role is null and " + Sight.standing(Sight.ONE, Sight.OTHER), ids));
        holding.addAll(holding("a.role is not null and " + Sight.standing(Sight.ONE), ids));
        return holding;
    }

    private List<Long> holding(String condition, List<Long> ids) {
        return em.createQuery("select a.id from Association a where a.id in :ids and " + condition, Long.class)
                .setParameter("ids", ids)
                .setParameter("cleared", CourtOutcome.cleared())
                .getResultList();
    }
}
