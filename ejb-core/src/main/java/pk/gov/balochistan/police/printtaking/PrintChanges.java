package pk.gov.balochistan.police.printtaking;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Register of which sets came among those that are searched, and which left, in the order in which it was so. */
public class PrintChanges {
    private final EntityManager em;

    PrintChanges(EntityManager em) {
        this.em = em;
    }

    /** That a set came, or left. */
    public record Change(long serial, long ofSet, boolean isIn) {}

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
                        "select c.serial, c.setId, c.in from PrintChange c where c.serial > :serial order by c.serial",
                        Object[].class)
                .setParameter("serial", serial)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Change((Long) row[0], (Long) row[1], (Boolean) row[2]))
                .toList();
    }
}
