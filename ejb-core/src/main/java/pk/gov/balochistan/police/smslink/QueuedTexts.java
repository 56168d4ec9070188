package pk.gov.balochistan.police.smslink;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.messaging.OutgoingKind;
import pk.gov.balochistan.police.messaging.OutgoingState;
import pk.gov.balochistan.police.messaging.Reach;

/**
 * What waits to be sent, at one moment. What waits on purpose, for the morning or a digest, is counted apart: with it every night would look
 * like a link that stands still. Uses outgoing_sms_due_ix.
 */
public final class QueuedTexts {
    /** Of a text that was put off the time counts from when it may leave: a notice of now would end before it. */
    private static final String DUE = " from OutgoingSms o where o.state = :queued"
            + " and (o.kind <> :notice or o.validUntil <= :endOfNoticeOfNow)";

    private static final int MOST_LANES = 200;

    private final EntityManager em;
    private final Instant now;

    public QueuedTexts(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    /** What might leave now. @param since when the first of them might have; null where there is none */
    public record Due(long count, Instant since) {}

    /** Of one link: its own texts, and of those for no link in particular what is within its reach. */
    public Due of(String link, Reach reach) {
        Collection<Due> kinds =
                byKind(reach.condition("o"), Map.of("link", link)).values();
        return new Due(
                kinds.stream().mapToLong(Due::count).sum(),
                kinds.stream().map(Due::since).min(Instant::compareTo).orElse(null));
    }

    /** By link and lane, the urgent first; of whichever link takes them first of all. */
    List<LinkLane> lanes() {
        Map<String, Map<OutgoingKind, Due>> due = new HashMap<>();
        List<LinkLane> lanes = new ArrayList<>();
        em.createQuery(
                        "select o.link, o.kind, count(o), min(o.urgency) as lane from OutgoingSms o where o.state = :queued"
                                + " group by o.link, o.kind order by o.link, lane, o.kind",
                        Object[].class)
                .setParameter("queued", OutgoingState.QUEUED)
                .setMaxResults(MOST_LANES)
                .getResultList()
                .forEach(row -> {
                    String link = (String) row[0];
                    OutgoingKind kind = (OutgoingKind) row[1];
                    Due leaving = due.computeIfAbsent(link, this::ofLinkAlone).getOrDefault(kind, new Due(0, null));
                    lanes.add(new LinkLane(
                            link, kind, leaving.count(), leaving.since(), (Long) row[2] - leaving.count()));
                });
        return lanes;
    }

    /** @param link null for what is for no link in particular */
    private Map<OutgoingKind, Due> ofLinkAlone(String link) {
        return link == null ? byKind("o.link is null", Map.of()) : byKind("o.link = :link", Map.of("link", link));
    }

    private Map<OutgoingKind, Due> byKind(String ours, Map<String, Object> names) {
        Map<OutgoingKind, Due> kinds = new EnumMap<>(OutgoingKind.class);
        bound("select o.kind, count(o)" + DUE + " and " + ours + " group by o.kind", Object[].class, names)
                .getResultList()
                .forEach(row -> {
                    OutgoingKind kind = (OutgoingKind) row[0];
                    kinds.put(kind, new Due((Long) row[1], first(kind, ours, names)));
                });
        return kinds;
    }

    /** When the first of a kind might have left. Ordered by an expression: by the bare column PostgreSQL walks through all texts ever sent. */
    private Instant first(OutgoingKind kind, String ours, Map<String, Object> names) {
        String query = "select o.validUntil" + DUE + " and " + ours + " and o.kind = :kind"
                + " order by coalesce(o.validUntil, o.createdAt)";
        return bound(query, Instant.class, names)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .map(kind::mightLeaveFrom)
                .findFirst()
                .orElse(now);
    }

    private <T> TypedQuery<T> bound(String query, Class<T> result, Map<String, Object> names) {
        TypedQuery<T> bound = em.createQuery(query, result)
                .setParameter("queued", OutgoingState.QUEUED)
                .setParameter("notice", OutgoingKind.NOTICE)
                .setParameter("endOfNoticeOfNow", now.plus(OutgoingKind.NOTICE.validity()));
        names.forEach(bound::setParameter);
        return bound;
    }
}
