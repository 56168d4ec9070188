package pk.gov.balochistan.police.casenews;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** What was written on timelines of late. It shows no case and no person, so that nobody's look at them is written down. */
final class ChangedCases {
    /** So many in one look: a list is told once, however much changed. */
    static final int MOST = 500;

    private ChangedCases() {}

    /** The latest first, at most {@link #MOST}. Uses complaint_event_at_ix. */
    static List<ChangedCase> since(EntityManager em, Instant since) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.casenews.ChangedCase("
                                + "e.id, e.actor, c.responsibility.role, c.responsibility.placeId, c.responsibility.assignedTo)"
                                + " from ComplaintEvent e join e.complaint c where e.at > :since order by e.at desc, e.id desc",
                        ChangedCase.class)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }
}
