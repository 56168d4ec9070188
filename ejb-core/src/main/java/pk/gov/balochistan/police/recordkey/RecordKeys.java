package pk.gov.balochistan.police.recordkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import pk.gov.balochistan.police.shared.KeyRing;

/** Register of the keys of records. A key goes with the life of its record; then what is sealed under it is read no more, in whatever copy. */
@Dependent
public class RecordKeys {
    private final EntityManager em;
    private final KeyRing ring;

    @Inject
    public RecordKeys(EntityManager em, KeyRing ring) {
        this.em = em;
        this.ring = ring;
    }

    /** To seal for a record; it gets its key where it has none yet. Of two who seal for one that has none at one moment one fails. */
    public RecordSeal toSeal(long recordId) {
        RecordKey key = em.find(RecordKey.class, recordId);
        if (key == null) {
            key = new RecordKey(recordId, ring);
            em.persist(key);
        }
        return seal(key);
    }

    /** To open what is sealed for a record. */
    public RecordSeal toOpen(long recordId) {
        return seal(em.find(RecordKey.class, recordId));
    }

    /** The same for several in one question; none is missing. @param recordIds at most some hundred */
    public Map<Long, RecordSeal> toOpen(Collection<Long> recordIds) {
        Map<Long, RecordSeal> seals = new HashMap<>();
        if (recordIds.isEmpty()) return seals;
        recordIds.forEach(id -> seals.put(id, seal(null)));
        em.createQuery("select k from RecordKey k where k.recordId in :records", RecordKey.class)
                .setParameter("records", recordIds)
                .getResultStream()
                .forEach(key -> seals.put(key.recordId(), seal(key)));
        return seals;
    }

    private RecordSeal seal(RecordKey key) {
        return new RecordSeal(ring, key == null ? null : key.secret(ring));
    }
}
