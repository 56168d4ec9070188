package pk.gov.balochistan.police.printtaking;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.fingerprint.Finger;

/** Register of which sets came among those that are searched, and which left, in the order in which it was so. */
public class PrintChanges {
    private final EntityManager em;

    PrintChanges(EntityManager em) {
        this.em = em;
    }

    /** That a set came, or left. @param record whose it is */
    public record Change(long serial, long ofSet, long record, boolean isIn) {}

    /** The counter's row stays locked until the commit, so that no lower serial is ever committed after a higher one. */
    void number(PrintSet set, boolean in, Instant at) {
        em.createQuery("update PrintSerial s set s.last = s.last + 1 where s.id = :only")
                .setParameter("only", PrintSerial.ONLY)
                .executeUpdate();
        long serial = em.createQuery("select s.last from PrintSerial s where s.id = :only", Long.class)
                .setParameter("only", PrintSerial.ONLY)
                .getSingleResult();
        em.persist(new PrintChange(serial, set.id(), in, at));
    }

    /** What came and left after a serial, in order. */
    public List<Change> after(long serial, int limit) {
        return em
                .createQuery(
                        "select c.serial, c.setId, s.recordId, c.in from PrintChange c, PrintSet s"
                                + " where s.id = c.setId and c.serial > :serial order by c.serial",
                        Object[].class)
                .setParameter("serial", serial)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Change((Long) row[0], (Long) row[1], (Long) row[2], (Boolean) row[3]))
                .toList();
    }

    /** The serial of the last change that is committed; 0 before the first. */
    public long last() {
        Long last = em.createQuery("select max(c.serial) from PrintChange c", Long.class)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /**
     * How many prints of these fingers belong to sets that are searched now, of the records whose numbers, divided by the first number, leave what divided by the
     * second leaves one of these remainders. Reads all of them: for what should not happen.
     */
    public long count(Set<Finger> fingers, int first, int second, Set<Integer> remainders) {
        if (remainders.isEmpty()) return 0;
        return em.createQuery(
                        "select count(p) from TakenPrint p join p.set s where s.state = :complete and p.state = :taken"
                                + " and p.finger in :fingers and mod(mod(s.recordId, " + first + "), " + second
                                + ") in :remainders",
                        Long.class)
                .setParameter("complete", PrintSet.State.COMPLETE)
                .setParameter("taken", FingerState.TAKEN)
                .setParameter("fingers", fingers)
                .setParameter("remainders", remainders)
                .getSingleResult();
    }
}
