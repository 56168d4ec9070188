package pk.gov.balochistan.police.lease;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;

/**
 * Register of leases. A lease runs out by the database's clock, so a jump of a program's clock neither steals nor loses one.
 * Every call belongs in a transaction that commits at once.
 */
@Dependent
public class Leases {
    private final EntityManager em;

    @Inject
    public Leases(EntityManager em) {
        this.em = em;
    }

    /**
     * Takes or renews a lease.
     *
     * @param name the work, at most 60 characters
     * @param holder the process, at most 80 characters
     * @param seconds how long, 1 to 600
     * @return whether this holder has it now
     */
    public boolean take(String name, String holder, int seconds) {
        if (seconds < 1 || seconds > 600) throw new IllegalArgumentException("seconds " + seconds);
        makeRow(name);
        // The interval is a checked number: no engine takes a parameter inside an interval literal.
        return em.createNativeQuery("update work_lease set fence = case when holder = ?1 then fence else fence + 1 end,"
                                + " holder = ?2, leased_until = current_timestamp + interval '" + seconds + "' second"
                                + " where name = ?3 and (holder is null or holder = ?4"
                                + " or leased_until < current_timestamp)")
                        .setParameter(1, holder)
                        .setParameter(2, holder)
                        .setParameter(3, name)
                        .setParameter(4, holder)
                        .executeUpdate()
                == 1;
    }

    /** Gives a lease back before it runs out, at a clean stop. */
    public void giveBack(String name, String holder) {
        em.createNativeQuery("update work_lease set holder = null, leased_until = null where name = ?1 and holder = ?2")
                .setParameter(1, name)
                .setParameter(2, holder)
                .executeUpdate();
    }

    /** The clock of the database, which all processes share. */
    public Instant now() {
        Object now = em.createNativeQuery("select current_timestamp from work_lease")
                .setMaxResults(1)
                .getSingleResult();
        if (now instanceof OffsetDateTime at) return at.toInstant();
        if (now instanceof Date at) return at.toInstant(); // A Timestamp, as some drivers give it.
        throw new IllegalStateException(
                "a time of the database as " + now.getClass().getName());
    }

    private void makeRow(String name) {
        Number rows = (Number) em.createNativeQuery("select count(*) from work_lease where name = ?1")
                .setParameter(1, name)
                .getSingleResult();
        if (rows.intValue() > 0) return;
        em.createNativeQuery("insert into work_lease (name, fence) values (?1, 0)")
                .setParameter(1, name)
                .executeUpdate();
    }
}
