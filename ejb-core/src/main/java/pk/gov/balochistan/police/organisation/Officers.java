package pk.gov.balochistan.police.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of officers. */
@Dependent
public class Officers {
    private static final int DEEPEST_LINE = 20;
    /** The ladder from a station to the province has no more rungs. */
    private static final int AT_ONCE = 6;

    private static final String LINE = "select a.id, b.id, c.id, d.id, e.id, f.id, f.reportsToId from Officer a"
            + " left join Officer b on b.id = a.reportsToId left join Officer c on c.id = b.reportsToId"
            + " left join Officer d on d.id = c.reportsToId left join Officer e on e.id = d.reportsToId"
            + " left join Officer f on f.id = e.reportsToId where ";

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
        Set<Long> chain = new LinkedHashSet<>(List.of(officer.id()));
        goUpFrom(officer.reportsToId(), chain);
        return chain;
    }

    /** The same by number, empty for a number that nobody has. Asked for at every request, so superiors are read together. */
    public Set<Long> chainOfCommand(BeltNumber belt) {
        Set<Long> chain = new LinkedHashSet<>();
        goUpFrom(addLine("a.belt = :from", belt, chain), chain);
        return chain;
    }

    private void goUpFrom(Long superior, Set<Long> chain) {
        Long next = superior;
        while (next != null && chain.size() < DEEPEST_LINE) next = addLine("a.id = :from", next, chain);
    }

    /** Adds an officer and those above, a few at once. @return who comes next; null at the top and where a line bites its tail */
    private Long addLine(String condition, Object from, Set<Long> chain) {
        Object[] line = em.createQuery(LINE + condition, Object[].class)
                .setParameter("from", from)
                .getResultStream()
                .findFirst()
                .orElse(new Object[AT_ONCE + 1]);
        for (int i = 0; i < AT_ONCE; i++) {
            if (line[i] == null || !chain.add((Long) line[i])) return null;
        }
        return (Long) line[AT_ONCE];
    }

    public Optional<Officer> find(long id) {
        return Optional.ofNullable(em.find(Officer.class, id));
    }

    /** Officers of some ranks posted at some places themselves, at most 200. Uses officer_place_ix. */
    public List<Officer> listPostedAt(Collection<Long> placeIds, Collection<String> ranks) {
        return em.createQuery(
                        "select o from Officer o where o.placeId in :places and o.rankCode in :ranks order by o.belt",
                        Officer.class)
                .setParameter("places", placeIds)
                .setParameter("ranks", ranks)
                .setMaxResults(200)
                .getResultList();
    }

    /** Those of these numbers, by number. */
    public List<Officer> listByBelts(Collection<BeltNumber> belts) {
        return belts.isEmpty() ? List.of() : listIn("o.belt in :asked", belts);
    }

    /** Those of these rows, by number. */
    public List<Officer> listByIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : listIn("o.id in :asked", ids);
    }

    private List<Officer> listIn(String condition, Collection<?> asked) {
        return em.createQuery("select o from Officer o where " + condition + " order by o.belt", Officer.class)
                .setParameter("asked", asked)
                .getResultList();
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
