package pk.gov.balochistan.police.trail;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.AuditEntry;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Checks the trail: every row against its signature, every link against the one before it, and both against the second store.
 * It reads only and may run beside the programs. What it cannot see: rows that were never written, and what someone with the
 * rights of the schema's owner did to a row before the sealer's next turn copied it, about two seconds; with the key stolen, a
 * row put in through the sealer is a row like any other. Source: SECURITY.md T7.
 */
public final class AuditVerification {
    private static final int PAGE = 1000;

    /** Four times the lease of a turn. */
    private static final Duration LONGEST_TURN = Duration.ofMinutes(2);

    private final EntityManager em;
    private final KeyRing keys;
    private final AuditCopy copy;

    public AuditVerification(EntityManager em, KeyRing keys, AuditCopy copy) {
        this.em = em;
        this.keys = keys;
        this.copy = copy;
    }

    /** The whole trail. */
    public VerificationReport everything() {
        return check(1);
    }

    /** The last links, at least as many as said, and all rows not yet linked. */
    public VerificationReport latest(int links) {
        Long head =
                em.createQuery("select max(s.seq) from AuditSeal s", Long.class).getSingleResult();
        return check(Math.max(1, (head == null ? 0 : head) - links + 1));
    }

    private VerificationReport check(long from) {
        // The order matters while the sealer works on: what is in the copy by now is in the database when it is read
        // next.
        long anchored = copy.anchor().seq();
        long copied = copy.head().seq();
        Findings findings = new Findings();
        if (anchored > copied || copy.wasCut()) findings.add(FindingKind.COPY_CUT, copied + 1, 0);
        try (CopyWalk walk = new CopyWalk(copy, from, copied, keys, findings)) {
            ChainCheck chain = new ChainCheck(keys, findings, walk, from, linkAt(from - 1));
            for (List<Object[]> page = page(chain.next()); !page.isEmpty(); page = page(chain.next())) {
                page.forEach(row -> chain.visit((AuditSeal) row[0], (AuditEntry) row[1]));
                em.clear();
            }
            chain.finish();
            long uncopied = Math.max(0, chain.next() - 1 - copied);
            if (isBehind()) findings.add(FindingKind.COPY_BEHIND, copied + 1, 0);
            long pending = checkPending(findings);
            listUnlinked(chain.lowestId(), findings);
            return findings.report(chain.rows(), pending, walk.compared(), uncopied);
        }
    }

    /**
     * Each turn of the sealer copies what the turn before it linked, however long it rested in between: what the second store lacks
     * by now is of one turn. Links that lie further apart were never copied, or the store was emptied.
     */
    private boolean isBehind() {
        long copied = copy.head().seq();
        List<AuditSeal> first = uncopied(copied, "asc");
        if (first.isEmpty()) return false;
        Instant last = uncopied(copied, "desc").get(0).sealedAt();
        return Duration.between(first.get(0).sealedAt(), last).compareTo(LONGEST_TURN) > 0;
    }

    /** The first or the last link that the second store does not hold; none where it holds all. */
    private List<AuditSeal> uncopied(long copied, String order) {
        return em.createQuery(
                        "select s from AuditSeal s where s.seq > :copied order by s.seq " + order, AuditSeal.class)
                .setParameter("copied", copied)
                .setMaxResults(1)
                .getResultList();
    }

    /** The link before the first one checked; none when it is gone. */
    private Optional<String> linkAt(long seq) {
        if (seq == 0) return Optional.of(AuditSeal.BEGINNING);
        return Optional.ofNullable(em.find(AuditSeal.class, seq)).map(AuditSeal::link);
    }

    private List<Object[]> page(long from) {
        return em.createQuery(
                        "select s, e from AuditSeal s left join AuditEntry e on e.id = s.entryId"
                                + " where s.seq >= :first order by s.seq",
                        Object[].class)
                .setParameter("first", from)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private long checkPending(Findings findings) {
        long checked = 0;
        long after = Long.MIN_VALUE;
        for (List<Object[]> page = pending(after); !page.isEmpty(); page = pending(after)) {
            for (Object[] row : page) {
                after = (Long) row[0];
                AuditEntry entry = (AuditEntry) row[1];
                if (entry == null) findings.add(FindingKind.ROW_MISSING, 0, after);
                else if (!entry.mac().equals(entry.macWith(keys))) findings.add(FindingKind.ROW_ALTERED, 0, after);
            }
            checked += page.size();
            em.clear();
        }
        return checked;
    }

    private List<Object[]> pending(long after) {
        return em.createQuery(
                        "select p.entryId, e from AuditPending p left join AuditEntry e on e.id = p.entryId"
                                + " where p.entryId > :after order by p.entryId",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** One statement, so that a row that the sealer links meanwhile is seen either before or after, never between. */
    private void listUnlinked(long lowestId, Findings findings) {
        em.createQuery(
                        "select e.id from AuditEntry e where e.id >= :lowest"
                                + " and not exists (select s.seq from AuditSeal s where s.entryId = e.id and s.seq > 0)"
                                + " and not exists (select p.entryId from AuditPending p where p.entryId = e.id)"
                                + " order by e.id",
                        Long.class)
                .setParameter("lowest", lowestId)
                .setMaxResults(VerificationReport.MOST_LISTED)
                .getResultList()
                .forEach(id -> findings.add(FindingKind.ROW_UNLINKED, 0, id));
    }
}
