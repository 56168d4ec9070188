package pk.gov.balochistan.police.fir.special;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of what superiors are told at once. */
@Dependent
public class SpecialAlerts {
    /** Who is told, by the kind of place above the station. */
    private static final Map<PlaceKind, Role> TOLD =
            Map.of(PlaceKind.CIRCLE, Role.SDPO, PlaceKind.DISTRICT, Role.DPO, PlaceKind.RANGE, Role.RPO);

    private final EntityManager em;

    @Inject
    public SpecialAlerts(EntityManager em) {
        this.em = em;
    }

    /** Tells every post above once; again, where a section that came later makes it a special-report case, nothing. @param above from the station upwards */
    public void raise(long firId, List<Place> above, Instant at) {
        if (!of(firId).isEmpty()) return;
        above.stream()
                .filter(place -> TOLD.containsKey(place.kind()))
                .forEach(place -> em.persist(new SpecialAlert(firId, place.id(), TOLD.get(place.kind()), at)));
    }

    /** Who was told of an FIR, in the order in which they were. Uses fir_alert_uk. */
    public List<SpecialAlert> of(long firId) {
        return em.createQuery("select a from SpecialAlert a where a.firId = :fir order by a.id", SpecialAlert.class)
                .setParameter("fir", firId)
                .getResultList();
    }

    /** Whether one of the scope's posts has yet to take note. */
    public static boolean isAwaited(List<SpecialAlert> alerts, Scope scope) {
        return alerts.stream().anyMatch(alert -> alert.isWaiting() && isOf(alert, scope));
    }

    /** Somebody takes note for the own posts. @throws RuleViolation firBook.alert.none where nothing waits for them */
    public void note(long firId, Scope scope, String actor, Instant at) {
        List<SpecialAlert> own = of(firId).stream()
                .filter(alert -> alert.isWaiting() && isOf(alert, scope))
                .toList();
        if (own.isEmpty()) throw new RuleViolation("firBook.alert.none");
        own.forEach(alert -> alert.note(actor, at));
    }

    private static boolean isOf(SpecialAlert alert, Scope scope) {
        return scope.posts().stream()
                .anyMatch(post -> post.role() == alert.role() && post.placeId() == alert.placeId());
    }

    /** Rows of the FIRs of which the scope's posts have yet to take note, the latest first. Uses fir_alert_post_ix. */
    public List<Long> waiting(Scope scope, int most) {
        List<HeldPost> posts = scope.posts();
        if (posts.isEmpty()) return List.of();
        Map<String, Object> bound = new LinkedHashMap<>();
        String own = IntStream.range(0, posts.size())
                .mapToObj(i -> {
                    bound.put("place" + i, posts.get(i).placeId());
                    bound.put("role" + i, posts.get(i).role());
                    return "a.placeId = :place" + i + " and a.role = :role" + i;
                })
                .collect(Collectors.joining(" or ", "(", ")"));
        TypedQuery<Long> query = em.createQuery(
                "select a.firId from SpecialAlert a where a.notedAt is null and " + own + " order by a.id desc",
                Long.class);
        bound.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }
}
