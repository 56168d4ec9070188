package pk.gov.balochistan.police.trail;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.AuditEntry;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Links the signed rows of the trail into one chain and copies them to the second store, so that writers never wait for the head
 * of a chain. One process at a time does it, under the lease {@code audit-sealer}.
 *
 * <p>Both programs call it in their {@link pk.gov.balochistan.police.lease.Turns}: in a transaction of its own, with an entity
 * manager made for it, every second, and again at once while it gives more than 0.
 *
 * <p>Each turn first copies what earlier turns linked and committed, then links what is pending. So the second store never
 * holds what a rollback undid, and a crash between the two loses nothing: the next turn copies from the last line on. When the
 * second store cannot be written nothing is linked either, so that the number of pending rows tells of both
 * ({@link pk.gov.balochistan.police.audit.AuditBacklog}).
 */
public final class AuditSealer {
    /** How long a program rests after a turn that found nothing to seal. */
    public static final Duration PAUSE = Duration.ofSeconds(1);

    /** Rows a turn. */
    static final int BATCH = 1000;

    private static final String LEASE = "audit-sealer";
    private static final int LEASE_SECONDS = 30;

    private final EntityManager em;
    private final KeyRing keys;
    private final Clock clock;
    private final AuditCopy copy;
    private final Leases leases;
    private final String holder;

    /** @param holder names this process among all that share the database, at most 80 characters */
    public AuditSealer(EntityManager em, KeyRing keys, Clock clock, AuditCopy copy, Leases leases, String holder) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
        this.copy = copy;
        this.leases = leases;
        this.holder = holder;
    }

    /**
     * Copies and links some rows in the caller's transaction. The lease's row stays locked until the commit, so a process whose
     * lease ran out meanwhile cannot fork the chain.
     *
     * @return rows copied and linked; 0 when nothing is left to do or another process does it
     * @throws java.io.UncheckedIOException when the second store cannot be written; the caller rolls back
     */
    public int sealSome() {
        if (!leases.take(LEASE, holder, LEASE_SECONDS)) return 0;
        AuditCopy.Head copied = copy.head();
        List<CopiedRow> rows = sealedAfter(copied.seq());
        copy.append(rows);
        return rows.size() + link(rows.isEmpty() ? copied : headOf(rows));
    }

    private static AuditCopy.Head headOf(List<CopiedRow> rows) {
        CopiedRow last = rows.get(rows.size() - 1);
        return new AuditCopy.Head(last.seq(), last.link());
    }

    private List<CopiedRow> sealedAfter(long seq) {
        List<AuditSeal> seals = em.createQuery(
                        "select s from AuditSeal s where s.seq > :seq order by s.seq", AuditSeal.class)
                .setParameter("seq", seq)
                .setMaxResults(BATCH)
                .getResultList();
        Map<Long, AuditEntry> entries =
                entries(seals.stream().map(AuditSeal::entryId).toList());
        return seals.stream()
                .map(seal -> CopiedRow.of(seal, entries.get(seal.entryId())))
                .toList();
    }

    /** Asked by id and never joined: on tables that it has not yet counted PostgreSQL walks through the whole trail for a join. */
    private Map<Long, AuditEntry> entries(List<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return em
                .createQuery("select e from AuditEntry e where e.id in :ids", AuditEntry.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(AuditEntry::id, Function.identity()));
    }

    /**
     * Goes on from the database's head, or from the second store's where that is further: after an old backup came back, the
     * numbers that were lost stay lost and seen, instead of being given a second time.
     */
    private int link(AuditCopy.Head copied) {
        AuditCopy.Head head = em.createQuery("select s from AuditSeal s order by s.seq desc", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(seal -> new AuditCopy.Head(seal.seq(), seal.link()))
                .filter(last -> last.seq() > copied.seq())
                .orElse(copied);
        List<Long> pending = pending();
        Map<Long, String> signatures = signatures(pending);
        Set<Long> sealed = sealedAmong(pending);
        for (long entryId : pending) {
            if (sealed.contains(entryId)) continue;
            // A row that is gone leaves a link without a signature.
            String signature = signatures.get(entryId);
            AuditSeal seal = new AuditSeal(head.seq() + 1, entryId, signature, head.link(), clock.instant(), keys);
            em.persist(seal);
            head = new AuditCopy.Head(seal.seq(), seal.link());
        }
        remove(pending);
        return pending.size();
    }

    private List<Long> pending() {
        return em.createQuery("select p.entryId from AuditPending p order by p.entryId", Long.class)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Map<Long, String> signatures(List<Long> entryIds) {
        if (entryIds.isEmpty()) return Map.of();
        return em
                .createQuery("select e.id, e.mac from AuditEntry e where e.id in :ids", Object[].class)
                .setParameter("ids", entryIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private Set<Long> sealedAmong(List<Long> entryIds) {
        if (entryIds.isEmpty()) return Set.of();
        return Set.copyOf(em.createQuery("select s.entryId from AuditSeal s where s.entryId in :ids", Long.class)
                .setParameter("ids", entryIds)
                .getResultList());
    }

    private void remove(List<Long> entryIds) {
        if (entryIds.isEmpty()) return;
        em.flush();
        em.createQuery("delete from AuditPending p where p.entryId in :done")
                .setParameter("done", entryIds)
                .executeUpdate();
    }
}
