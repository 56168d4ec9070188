package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.complaint.Complaint;

/**
 * Register of the clocks of complaints. Each query reads what is due and no more. To wind a clock is no step of the case: it leaves the
 * version alone, so that nobody who has the case on the screen is refused for it.
 */
final class DueClocks {
    /** Before any complaint. Without a lower bound H2 begins with what has no time at all, which is most of the table. */
    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");

    /** Rows whose numbers lie so near to each other go to one lane: the lowest figure may be the same in all that were filed alone. */
    private static final int BLOCK = 64;

    private final EntityManager em;

    DueClocks(EntityManager em) {
        this.em = em;
    }

    /**
     * Those of a lane that are due, first due first. Uses complaint_clock_ix. Parted here and not by the query: PostgreSQL would expect a
     * handful of rows of a lane, and read and sort all that is due.
     *
     * @param lane counted from 0 @param lanes how many there are; 1 for all together
     */
    List<DueClock> listDue(Instant now, int most, int lane, int lanes) {
        int some = lanes == 1 ? most : most * lanes + BLOCK;
        List<DueClock> ofLane = new ArrayList<>();
        for (int first = 0; ; first += some) {
            List<DueClock> due = listDue(now, first, some);
            due.stream()
                    .filter(clock -> clock.complaintId() / BLOCK % lanes == lane)
                    .limit(most - ofLane.size())
                    .forEach(ofLane::add);
            if (ofLane.size() == most || due.size() < some) return ofLane;
        }
    }

    private List<DueClock> listDue(Instant now, int first, int most) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.escalation.DueClock(c.id, c.status, c.categoryCode,"
                                + " c.filing.at, c.responsibility.role, c.promise.contactDueAt, c.promise.dueAt, c.promise.contactedAt, c.promise.answeringSince,"
                                + " c.promise.nextClockAt, c.closing.wordDueAt) from Complaint c where c.promise.nextClockAt between :ever and :now"
                                + " order by c.promise.nextClockAt, c.id",
                        DueClock.class)
                .setParameter("ever", EVER)
                .setParameter("now", now)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The cases themselves with their timelines, in two queries. */
    List<Complaint> read(Collection<Long> ids) {
        return em.createQuery("select c from Complaint c where c.id in :ids", Complaint.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.timeline")
                .getResultList();
    }

    /** Somebody must look again then, unless the clock was wound meanwhile. */
    void wind(DueClock clock, Instant at) {
        update("update complaint set next_clock_at = ?1 where id = ?2 and next_clock_at = ?3")
                .setParameter(1, column(at))
                .setParameter(2, clock.complaintId())
                .setParameter(3, column(clock.nextClockAt()))
                .executeUpdate();
    }

    /** Puts a case off that could not be seen to, so that it does not stand before all others. */
    void putOff(Long complaintId, Instant until) {
        update("update complaint set next_clock_at = ?1 where id = ?2 and next_clock_at is not null")
                .setParameter(1, column(until))
                .setParameter(2, complaintId)
                .executeUpdate();
    }

    /**
     * After the clock went back: what came to its post in what is now the future came now, and is looked at again. Uses
     * complaint_answering_ix.
     *
     * @return how many; 0 at all other times
     */
    int setRight(Instant now, int most) {
        List<Long> ahead = em.createQuery(
                        "select c.id from Complaint c where c.promise.answeringSince > :soon"
                                + " order by c.promise.answeringSince, c.id",
                        Long.class)
                .setParameter("soon", now.plus(ClockTurn.SKEW))
                .setMaxResults(most)
                .getResultList();
        for (Long id : ahead) {
            update("update complaint set answering_since = ?1 where id = ?2")
                    .setParameter(1, column(now))
                    .setParameter(2, id)
                    .executeUpdate();
            putOff(id, now);
        }
        return ahead.size();
    }

    private Query update(String sql) {
        // Nothing that the turn has changed may go out before it: the mapper would compare all that was read each time.
        return em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
