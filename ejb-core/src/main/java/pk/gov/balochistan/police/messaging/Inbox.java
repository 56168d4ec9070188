package pk.gov.balochistan.police.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.KeyRing;

/** The received texts: stored once each, handed out in the order of each sender, put together from their parts. */
@Dependent
public class Inbox {
    /** How long a part waits for its fellows. */
    public static final Duration PARTS_EXPIRE = Duration.ofMinutes(15);

    private static final int MOST_LISTED = 200;
    /** So many floods cost a batch one read each; those behind them are met in the next. */
    private static final int MOST_READS = 10;

    private final EntityManager em;
    private final KeyRing keys;

    @Inject
    public Inbox(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = keys;
    }

    /**
     * Stores what is new and passes over what came before: the same octets from the same sender over the same link within the
     * retry window are the same text, whose acknowledgement was lost.
     *
     * @return how many were new
     */
    public int add(List<ReceivedText> texts, Duration retryWindow) {
        Map<String, ReceivedText> byKey = new HashMap<>();
        List<String> inOrder = new ArrayList<>();
        for (ReceivedText text : texts) {
            String key = dedupeKey(text);
            if (byKey.putIfAbsent(key, text) == null) inOrder.add(key);
        }
        Set<String> known = knownSince(texts.get(0).receivedAt().minus(retryWindow), byKey.keySet());
        int added = 0;
        for (String key : inOrder) {
            if (known.contains(key)) continue;
            ReceivedText text = byKey.get(key);
            long window = text.receivedAt().getEpochSecond() / Math.max(1, retryWindow.toSeconds());
            em.persist(new IncomingSms(text, key, window, keys));
            added++;
        }
        return added;
    }

    private Set<String> knownSince(Instant since, Set<String> dedupeKeys) {
        return new HashSet<>(em.createQuery(
                        "select i.dedupeKey from IncomingSms i where i.dedupeKey in :keys and i.receivedAt >= :since",
                        String.class)
                .setParameter("keys", dedupeKeys)
                .setParameter("since", since)
                .getResultList());
    }

    /** In a menu the same digit is typed again and again: which of two is a repeat, the dialogue alone can tell. */
    private String dedupeKey(ReceivedText text) {
        return text.ussd() == null
                ? keys.mac("sms-dedupe", text.link(), text.source(), text.payloadHash())
                : keys.mac(
                        "sms-dedupe",
                        text.link(),
                        text.source(),
                        text.payloadHash(),
                        text.receivedAt().toString());
    }

    /**
     * Texts to settle together, the oldest first.
     *
     * @param after the sender after whom the round among the senders goes on; empty when it begins anew
     */
    public record Batch(List<IncomingSms> texts, Optional<String> after) {}

    /**
     * The oldest new text of each sender, at most {@code limit}, as the round among the senders comes to them: one sender's flood
     * delays nobody else, and no sender's second text overtakes the first. Of one sender at most {@code limit} rows are read,
     * however many wait. Uses index incoming_sms_state_ix.
     *
     * @param after where the batch before this one left the round
     */
    public Batch takeBatch(int limit, Optional<String> after) {
        Batch batch = walk(limit, after);
        return batch.texts().isEmpty() && after.isPresent() ? walk(limit, Optional.empty()) : batch;
    }

    private Batch walk(int limit, Optional<String> after) {
        Map<String, Long> oldest = new LinkedHashMap<>();
        Optional<String> passed = after;
        for (int read = 0; read < MOST_READS && oldest.size() < limit; read++) {
            int room = limit - oldest.size();
            List<Object[]> waiting = listNewAfter(passed, room);
            waiting.forEach(row -> oldest.putIfAbsent((String) row[0], (Long) row[1]));
            if (waiting.size() < room) return new Batch(byId(oldest.values()), Optional.empty());
            passed = Optional.of((String) waiting.get(room - 1)[0]);
        }
        return new Batch(byId(oldest.values()), passed);
    }

    /** Sender and id of new texts, in the order of their index. */
    private List<Object[]> listNewAfter(Optional<String> sender, int rows) {
        // Ordered by the state as well, though it is one: else H2 does not see that the index has this order.
        TypedQuery<Object[]> waiting = em.createQuery(
                "select i.source, i.id from IncomingSms i where i.state = :state"
                        + (sender.isPresent() ? " and i.source > :sender" : "")
                        + " order by i.state, i.source, i.id",
                Object[].class);
        sender.ifPresent(passed -> waiting.setParameter("sender", passed));
        return waiting.setParameter("state", IncomingState.NEW)
                .setMaxResults(rows)
                .getResultList();
    }

    private List<IncomingSms> byId(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select i from IncomingSms i where i.id in :ids order by i.id", IncomingSms.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public Optional<IncomingSms> find(long id) {
        return Optional.ofNullable(em.find(IncomingSms.class, id));
    }

    /**
     * The text that this part completes, in order and with the part itself; empty while parts are missing. The caller settles
     * every part of it. A part that came twice counts once: the later copy is ignored here.
     */
    public Optional<List<IncomingSms>> complete(IncomingSms arrived, Instant now) {
        ReceivedText.Part part = arrived.part().orElseThrow();
        if (!part.isPossible()) {
            arrived.ignore("impossible part header", now);
            return Optional.empty();
        }
        Map<Integer, IncomingSms> bySeq = new TreeMap<>();
        for (IncomingSms other : waitingFor(arrived, part, now)) {
            bySeq.put(other.part().orElseThrow().seq(), other);
        }
        if (bySeq.containsKey(part.seq())) {
            arrived.ignore("part came twice", now);
            return Optional.empty();
        }
        bySeq.put(part.seq(), arrived);
        if (bySeq.size() < part.total()) {
            arrived.waitForParts();
            return Optional.empty();
        }
        return Optional.of(List.copyOf(bySeq.values()));
    }

    private List<IncomingSms> waitingFor(IncomingSms arrived, ReceivedText.Part part, Instant now) {
        return em
                .createQuery(
                        "select i from IncomingSms i where i.state = :state and i.source = :source and i.link = :link"
                                + " and i.partReference = :reference and i.partTotal = :total and i.receivedAt >= :since",
                        IncomingSms.class)
                .setParameter("state", IncomingState.WAITING_PARTS)
                .setParameter("source", arrived.source())
                .setParameter("link", arrived.link())
                .setParameter("reference", part.reference())
                .setParameter("total", part.total())
                .setParameter("since", now.minus(PARTS_EXPIRE))
                .setMaxResults(ReceivedText.Part.MOST_PARTS)
                .getResultList()
                .stream()
                .filter(other -> sameDestination(arrived, other))
                .sorted(Comparator.comparing(IncomingSms::id))
                .toList();
    }

    private static boolean sameDestination(IncomingSms one, IncomingSms other) {
        return one.destination() == null || one.destination().equals(other.destination());
    }

    /** Parts whose fellows did not come in time, oldest first; the caller ignores them and tells the sender once. */
    public List<IncomingSms> listExpiredParts(Instant now) {
        return em.createQuery(
                        "select i from IncomingSms i where i.state = :state and i.receivedAt < :before order by i.id",
                        IncomingSms.class)
                .setParameter("state", IncomingState.WAITING_PARTS)
                .setParameter("before", now.minus(PARTS_EXPIRE))
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** The words of these parts, one after the other. */
    public String textOf(List<IncomingSms> parts) {
        return parts.stream().map(part -> part.text(keys)).collect(Collectors.joining());
    }
}
