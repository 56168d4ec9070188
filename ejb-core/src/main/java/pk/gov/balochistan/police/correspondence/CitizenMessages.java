package pk.gov.balochistan.police.correspondence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.complaint.Complaint;

/** Register of what came from complainants. Uses citizen_message_case_ix. */
@Dependent
public class CitizenMessages {
    private static final int MOST = 500;

    private final EntityManager em;

    @Inject
    public CitizenMessages(EntityManager em) {
        this.em = em;
    }

    void add(CitizenMessage message) {
        em.persist(message);
    }

    /** How many of one kind came of a case since then. */
    int countSince(Complaint complaint, CitizenMessage.Kind kind, Instant since) {
        return em.createQuery(
                        "select count(m) from CitizenMessage m where m.complaintId = :id and m.kind = :kind and m.arrivedAt > :since",
                        Long.class)
                .setParameter("id", complaint.id())
                .setParameter("kind", kind)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    /** What nobody who answers for the case has read, oldest first. */
    List<CitizenMessage> listUnread(Complaint complaint) {
        return em.createQuery(
                        "select m from CitizenMessage m where m.complaintId = :id and m.readAt is null order by m.arrivedAt, m.id",
                        CitizenMessage.class)
                .setParameter("id", complaint.id())
                .setMaxResults(MOST)
                .getResultList();
    }
}
