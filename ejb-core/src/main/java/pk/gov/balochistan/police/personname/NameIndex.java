package pk.gov.balochistan.police.personname;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds rows of registers by the names of persons, among however many, through the primary key of name_key alone. */
@Dependent
public class NameIndex {
    /** The rule by which keys are made; what was entered under another is to be entered again. */
    public static final int EDITION = NameKeys.EDITION;

    private final EntityManager em;

    @Inject
    public NameIndex(EntityManager em) {
        this.em = em;
    }

    /**
     * Rows that a name may mean, those first that share most with it.
     *
     * @param isAll whether no more rows share as much; else the question was too wide
     */
    public record Candidates(List<Long> owners, boolean isAll) {}

    /** @param father may be null. The row must not be entered under this edition yet */
    public void add(NamedRegister register, Long owner, String name, String father) {
        keys(NameKeys.of(name), father == null ? Set.of() : NameKeys.of(father))
                .forEach(key -> em.persist(new NameEntry(register, key, owner)));
    }

    /** A row and every name that it is found by from now on. @param father may be null */
    public record Named(Long owner, Collection<String> names, String father) {
        private Set<String> keys() {
            return NameIndex.keys(
                    names.stream().flatMap(name -> NameKeys.of(name).stream()).collect(Collectors.toSet()),
                    father == null ? Set.of() : NameKeys.of(father));
        }
    }

    /**
     * Lets each of these rows be found by its names and by no other from now on, whatever it was entered under before. Uses name_key_owner_ix.
     */
    public void renew(NamedRegister register, List<Named> rows) {
        Map<Long, Set<String>> before =
                keysOf(register, rows.stream().map(Named::owner).toList());
        Map<Long, Set<String>> now = rows.stream()
                .collect(Collectors.toMap(Named::owner, Named::keys, (one, same) -> one, LinkedHashMap::new));
        // First what goes: each order to delete writes whatever waits to be written.
        before.forEach((owner, keys) -> remove(register, owner, without(keys, now.get(owner))));
        now.forEach((owner, keys) -> without(keys, before.getOrDefault(owner, Set.of()))
                .forEach(key -> em.persist(new NameEntry(register, key, owner))));
    }

    private Map<Long, Set<String>> keysOf(NamedRegister register, Collection<Long> owners) {
        Map<Long, Set<String>> keys = new HashMap<>();
        if (owners.isEmpty()) return keys;
        em.createQuery(
                        "select e.owner, e.text from NameEntry e where e.register = :register and e.owner in :owners",
                        Object[].class)
                .setParameter("register", register)
                .setParameter("owners", owners)
                .getResultStream()
                .forEach(row -> keys.computeIfAbsent((Long) row[0], first -> new LinkedHashSet<>())
                        .add((String) row[1]));
        return keys;
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> left = new LinkedHashSet<>(keys);
        left.removeAll(others);
        return left;
    }

    private void remove(NamedRegister register, Long owner, Set<String> gone) {
        if (gone.isEmpty()) return;
        em.createQuery("delete from NameEntry e where e.register = :register and e.owner = :owner and e.text in :gone")
                .setParameter("register", register)
                .setParameter("owner", owner)
                .setParameter("gone", gone)
                .executeUpdate();
    }

    /** Takes out what a row was entered under by an edition before this. */
    public void remove(NamedRegister register, Collection<Long> owners) {
        em.createQuery("delete from NameEntry e where e.register = :register and e.owner in :owners")
                .setParameter("register", register)
                .setParameter("owners", owners)
                .executeUpdate();
    }

    /** At most so many. Misspellings are looked for only where names that sound the same do not fill the list. */
    public Candidates find(NamedRegister register, String name, String father, int most) {
        Set<String> fathers = father == null ? Set.of() : NameKeys.of(father);
        Set<Long> owners = new LinkedHashSet<>(owners(register, keys(NameKeys.of(name), fathers), most + 1));
        if (owners.size() > most)
            return new Candidates(owners.stream().limit(most).toList(), false);
        owners.addAll(owners(register, keys(NameKeys.sought(name), fathers), most));
        return new Candidates(owners.stream().limit(most).toList(), true);
    }

    private List<Long> owners(NamedRegister register, Set<String> keys, int most) {
        if (keys.isEmpty()) return List.of();
        return em.createQuery(
                        "select e.owner, count(e.text) as shared from NameEntry e where e.register = :register"
                                + " and e.text in :keys group by e.owner order by shared desc, e.owner desc",
                        Object[].class)
                .setParameter("register", register)
                .setParameter("keys", keys)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (Long) row[0])
                .toList();
    }

    private static Set<String> keys(Set<String> names, Set<String> fathers) {
        return Stream.concat(
                        names.stream().map(key -> "N" + key), fathers.stream().map(key -> "F" + key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
