package pk.gov.balochistan.police.smslink;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.messaging.Dispatch;
import pk.gov.balochistan.police.messaging.OutgoingKind;
import pk.gov.balochistan.police.messaging.OutgoingState;

/** How the links stand, as the gateway writes it down, and what waits in their lanes. */
public class LinkStates {
    private static final int MOST_LINKS = 50;
    private static final int MOST_LANES = 4 * MOST_LINKS;

    private final EntityManager em;

    public LinkStates(EntityManager em) {
        this.em = em;
    }

    /** Writes down how a link fares and what it is set to. @param outbox what waits for it */
    public void report(String link, LinkPulse pulse, Map<String, String> set, Dispatch outbox, Instant now) {
        LinkState row = em.find(LinkState.class, link);
        if (row == null) {
            row = new LinkState(link, now);
            em.persist(row);
        }
        row.seen(pulse, set, outbox.waiting(now), now);
    }

    boolean isKnown(String link) {
        return em.find(LinkState.class, link) != null;
    }

    /** At most 50, by name. */
    List<LinkState> list() {
        return em.createQuery("select l from LinkState l order by l.link", LinkState.class)
                .setMaxResults(MOST_LINKS)
                .getResultList();
    }

    /** What waits, by link and lane. Uses index outgoing_sms_due_ix. */
    List<LinkLane> listLanes(Instant now) {
        List<LinkLane> lanes = new ArrayList<>();
        bound(
                        "select o.link, o.kind, count(o), count(case when " + Dispatch.IS_DUE
                                + " then o.textKey else null end), min(o.urgency) as lane from OutgoingSms o"
                                + " where o.state = :state group by o.link, o.kind order by o.link, lane, o.kind",
                        Object[].class,
                        now)
                .setMaxResults(MOST_LANES)
                .getResultList()
                .forEach(row ->
                        lanes.add(lane((String) row[0], (OutgoingKind) row[1], (Long) row[2], (Long) row[3], now)));
        return lanes;
    }

    private LinkLane lane(String link, OutgoingKind kind, long all, long due, Instant now) {
        return new LinkLane(link, kind, due, due == 0 ? null : since(link, kind, now), all - due);
    }

    private Instant since(String link, OutgoingKind kind, Instant now) {
        // Ordered by an expression, see Dispatch.
        return bound(
                        "select o.validUntil from OutgoingSms o where o.state = :state and o.kind = :kind and "
                                + Dispatch.IS_DUE + " and (o.link = :link or (:any = 1 and o.link is null))"
                                + " order by coalesce(o.validUntil, o.createdAt)",
                        Instant.class,
                        now)
                .setParameter("kind", kind)
                .setParameter("link", link == null ? "-" : link)
                .setParameter("any", link == null ? 1 : 0)
                .setMaxResults(1)
                .getResultStream()
                .map(kind::mightLeaveFrom)
                .findFirst()
                .orElse(now);
    }

    private <T> TypedQuery<T> bound(String query, Class<T> result, Instant now) {
        return em.createQuery(query, result)
                .setParameter("state", OutgoingState.QUEUED)
                .setParameter("notice", OutgoingKind.NOTICE)
                .setParameter("later", now.plus(OutgoingKind.NOTICE.validity()));
    }
}
