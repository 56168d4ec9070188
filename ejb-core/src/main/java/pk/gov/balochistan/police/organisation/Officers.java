package pk.gov.balochistan.police.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.shared.BeltNumber;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of officers. */
@Dependent
public class Officers {
    private static final int DEEPEST_LINE = 20;

    private final EntityManager em;

    @Inject
    public Officers(EntityManager em) {
        this.em = em;
    }

    /** Writes the row at once: rows of one table go out in no set order, and another may name this officer as superior. */
    public void add(Officer officer) {
        em.persist(officer);
        em.flush();
    }

    public Optional<Officer> find(BeltNumber belt) {
        return em.createQuery("select o from Officer o where o.belt = :belt", Officer.class)
                .setParameter("belt", belt)
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleViolation refusal.officer.unknown */
    public Officer require(BeltNumber belt) {
        return find(belt).orElseThrow(() -> new RuleViolation("refusal.officer.unknown"));
    }

    /** Rows of the officer and of every superior, from the officer upwards: whose cases are closed to the officer. */
    public Set<Long> chainOfCommand(Officer officer) {
        Set<Long> chain = new LinkedHashSet<>();
        Officer next = officer;
        while (next != null && chain.add(next.id()) && chain.size() < DEEPEST_LINE) {
            next = next.reportsToId() == null ? null : em.find(Officer.class, next.reportsToId());
        }
        return chain;
    }

    public Optional<Officer> find(long id) {
        return Optional.ofNullable(em.find(Officer.class, id));
    }

    /** Officers posted at a place or anywhere under it, by belt number, at most 200. */
    public List<Officer> listPostedUnder(Place place) {
        return em.createQuery(
                        "select o from Officer o, Place p where o.placeId = p.id and p.path like :under order by o.belt",
                        Officer.class)
                .setParameter("under", place.path() + "%")
                .setMaxResults(200)
                .getResultList();
    }
}
