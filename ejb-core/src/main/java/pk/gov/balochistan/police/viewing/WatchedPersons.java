package pk.gov.balochistan.police.viewing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of those whose records raise a concern when they are looked up. */
@Dependent
public class WatchedPersons {
    private static final int MOST = 200;

    private final EntityManager em;
    private final KeyRing keys;

    @Inject
    public WatchedPersons(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = keys;
    }

    /** @throws RuleViolation viewing.watch.already */
    public void add(WatchedPerson person) {
        boolean isThere = !em.createQuery("select w.id from WatchedPerson w where w.liveKey = :key", Long.class)
                .setParameter("key", person.liveKey())
                .getResultList()
                .isEmpty();
        if (isThere) throw new RuleViolation("viewing.watch.already");
        em.persist(person);
    }

    /** What a look-up of this person by this officer raises. Uses watched_person_live_uk. */
    List<ConcernKind> concerns(Cnic cnic, Signatory viewer) {
        String pseudonym = WatchedPerson.pseudonym(cnic, keys);
        return em.createQuery("select w from WatchedPerson w where w.liveKey in :keys", WatchedPerson.class)
                .setParameter(
                        "keys",
                        List.of(
                                WatchedPerson.liveKey(WatchedPerson.Kind.CLOSE, viewer.person(), pseudonym),
                                WatchedPerson.liveKey(WatchedPerson.Kind.PROMINENT, null, pseudonym)))
                .getResultStream()
                .map(WatchedPerson::concern)
                .toList();
    }

    /** Those of whom everybody's look-ups are watched, the latest first; at most 200. */
    List<WatchedPerson> listProminent() {
        return list("w.kind = :kind", WatchedPerson.Kind.PROMINENT, null);
    }

    /** Those whom this officer declared, the latest first; at most 200. */
    List<WatchedPerson> listClose(Signatory viewer) {
        return list("w.kind = :kind and w.viewer = :viewer", WatchedPerson.Kind.CLOSE, viewer);
    }

    private List<WatchedPerson> list(String which, WatchedPerson.Kind kind, Signatory viewer) {
        var query = em.createQuery(
                        "select w from WatchedPerson w where w.liveKey is not null and " + which
                                + " order by w.enteredAt desc, w.id desc",
                        WatchedPerson.class)
                .setParameter("kind", kind);
        if (viewer != null) query.setParameter("viewer", viewer.person());
        return query.setMaxResults(MOST).getResultList();
    }

    /** @throws RuleViolation refusal.notFound */
    WatchedPerson require(long row) {
        WatchedPerson person = em.find(WatchedPerson.class, row);
        if (person == null) throw new RuleViolation("refusal.notFound");
        return person;
    }
}
