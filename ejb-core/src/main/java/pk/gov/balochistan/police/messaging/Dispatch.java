package pk.gov.balochistan.police.messaging;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The outbox as the sender of one link sees it: what is due, what became of it, and which receipt belongs to which text. Held by
 * the process that leases the link's outbox.
 */
public class Dispatch {
    private static final int MOST_SWEPT = 200;
    private static final int MOST_SENDING = 1000;
    private static final Duration ORPHAN_MAY_FIT = Duration.ofDays(1);
    private static final Duration ORPHAN_IS_LATE = Duration.ofMinutes(10);

    private final EntityManager em;
    private final String link;
    /** Which texts are this link's: its own, and of those for no link in particular what is within its reach. */
    private final String isOurs;

    /** Of the only link. */
    public Dispatch(EntityManager em, String link) {
        this(em, link, Reach.ALL);
    }

    public Dispatch(EntityManager em, String link, Reach reach) {
        this.em = em;
        this.link = link;
        this.isOurs = reach.condition("o");
    }

    /**
     * Takes what is due, the urgent first, and marks it SENDING; nothing may leave before this transaction has committed. What
     * is no longer worth sending expires here.
     */
    public List<OutgoingSms> claim(int limit, Instant now) {
        return claim(limit, now, UnaryOperator.identity());
    }

    /** The same. @param sieve gives those of the due that may leave, and has seen to the others */
    public List<OutgoingSms> claim(int limit, Instant now, UnaryOperator<List<OutgoingSms>> sieve) {
        List<OutgoingSms> claimed = new ArrayList<>();
        for (OutgoingSms due : sieve.apply(listDue(limit, now))) {
            if (due.validUntil().isAfter(now)) {
                due.beginSending(link);
                claimed.add(due);
            } else {
                due.expire(now);
            }
        }
        return claimed;
    }

    private List<OutgoingSms> listDue(int limit, Instant now) {
        return em.createQuery(
                        "select o from OutgoingSms o where o.state = :state and o.nextAttemptAt <= :now" + " and "
                                + isOurs + " order by o.urgency, o.nextAttemptAt, o.id",
                        OutgoingSms.class)
                .setParameter("state", OutgoingState.QUEUED)
                .setParameter("now", now)
                .setParameter("link", link)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The texts of these ids by id, for writing down what became of them. */
    public Map<Long, OutgoingSms> byId(Collection<Long> ids) {
        return em
                .createQuery("select o from OutgoingSms o where o.id in :ids", OutgoingSms.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(OutgoingSms::id, Function.identity()));
    }

    /**
     * What is found half sent, and is not under way in this process, was left by a kill or a lost commit: it is in doubt.
     *
     * @return how many were found
     */
    public int recover(Set<Long> underWay, Instant now) {
        List<OutgoingSms> lost = listSending().stream()
                .filter(sms -> !underWay.contains(sms.id()))
                .toList();
        lost.forEach(sms -> sms.foundSending(now));
        return lost.size();
    }

    /** What was in doubt, may repeat and has waited goes out again; what waited in vain expires. */
    public void sweep(Instant now) {
        for (OutgoingSms doubtful : dueInDoubt(now)) {
            if (!doubtful.validUntil().isAfter(now)) doubtful.expire(now);
            else if (doubtful.kind().mayRepeat()) doubtful.sendAgain();
        }
        em.createQuery("select o from OutgoingSms o where o.state = :state and o.validUntil <= :now", OutgoingSms.class)
                .setParameter("state", OutgoingState.QUEUED)
                .setParameter("now", now)
                .setMaxResults(MOST_SWEPT)
                .getResultList()
                .forEach(late -> late.expire(now));
    }

    private List<OutgoingSms> dueInDoubt(Instant now) {
        return em.createQuery(
                        "select o from OutgoingSms o where o.state = :state and o.link = :link"
                                + " and o.nextAttemptAt <= :now order by o.id",
                        OutgoingSms.class)
                .setParameter("state", OutgoingState.UNCONFIRMED)
                .setParameter("link", link)
                .setParameter("now", now)
                .setMaxResults(MOST_SWEPT)
                .getResultList();
    }

    private List<OutgoingSms> listSending() {
        return em.createQuery(
                        "select o from OutgoingSms o where o.state = :state and o.link = :link order by o.id",
                        OutgoingSms.class)
                .setParameter("state", OutgoingState.SENDING)
                .setParameter("link", link)
                .setMaxResults(MOST_SENDING)
                .getResultList();
    }

    /** Writes down the ids the centre gave to the parts of each text, by the text's id. */
    public void keepIds(Map<OutgoingSms, List<String>> keysByText) {
        Map<Long, List<OutgoingPart>> before = partsOf(keysByText.keySet().stream()
                .filter(sms -> sms.attempts() > 1)
                .map(OutgoingSms::id)
                .toList());
        keysByText.forEach((sms, messageKeys) -> {
            List<OutgoingPart> had = before.getOrDefault(sms.id(), List.of());
            for (int seq = 1; seq <= messageKeys.size(); seq++) keep(sms, had, seq, messageKeys.get(seq - 1));
        });
    }

    private void keep(OutgoingSms sms, List<OutgoingPart> had, int seq, String messageKey) {
        Optional<OutgoingPart> again =
                had.stream().filter(part -> part.seq() == seq).findAny();
        if (again.isPresent()) again.get().sentAgainAs(messageKey, link);
        else em.persist(new OutgoingPart(sms.id(), seq, link, messageKey));
    }

    private Map<Long, List<OutgoingPart>> partsOf(Collection<Long> outgoingIds) {
        if (outgoingIds.isEmpty()) return Map.of();
        return em
                .createQuery("select p from OutgoingPart p where p.outgoingId in :ids", OutgoingPart.class)
                .setParameter("ids", outgoingIds)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(OutgoingPart::outgoingId));
    }

    /**
     * Applies receipts in the order they came, each once and never a step back. What fits no text is kept as an orphan: its text
     * may be written down a moment later.
     *
     * @return how many fitted none
     */
    public int apply(List<Receipt> receipts, Instant now) {
        List<String> named = receipts.stream()
                .map(Receipt::messageKey)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, OutgoingPart> parts = partsNamed(named);
        Map<OutgoingPart, Receipt> changed = new HashMap<>();
        int orphans = 0;
        for (Receipt receipt : receipts) {
            OutgoingPart part = parts.get(receipt.messageKey());
            if (part == null) {
                em.persist(new OrphanReceipt(receipt));
                orphans++;
            } else if (part.apply(receipt.state(), receipt.receivedAt())) {
                changed.put(part, receipt);
            }
        }
        settle(changed.keySet(), now);
        return orphans;
    }

    /** Orphans of the last day whose text has been written down since. @return how many found their text */
    public int adoptOrphans(Collection<String> messageKeys, Instant now) {
        if (messageKeys.isEmpty()) return 0;
        List<OrphanReceipt> orphans = em.createQuery(
                        "select r from OrphanReceipt r where r.messageKey in :keys and r.link = :link"
                                + " and r.matchedAt is null and r.receivedAt >= :since order by r.id",
                        OrphanReceipt.class)
                .setParameter("keys", messageKeys)
                .setParameter("link", link)
                .setParameter("since", now.minus(ORPHAN_MAY_FIT))
                .getResultList();
        if (orphans.isEmpty()) return 0;
        em.flush(); // The parts they belong to are of this very transaction.
        apply(orphans.stream().map(OrphanReceipt::asReceipt).toList(), now);
        orphans.forEach(orphan -> orphan.matched(now));
        return orphans.size();
    }

    /** Orphans of the last ten minutes whose text another process has written down. @return how many found their text */
    public int adoptLateOrphans(Instant now) {
        List<String> named = em.createQuery(
                        "select r.messageKey from OrphanReceipt r where r.link = :link and r.matchedAt is null"
                                + " and r.messageKey is not null and r.receivedAt >= :since order by r.id",
                        String.class)
                .setParameter("link", link)
                .setParameter("since", now.minus(ORPHAN_IS_LATE))
                .setMaxResults(MOST_SWEPT)
                .getResultList();
        Set<String> found = partsNamed(named).keySet();
        return adoptOrphans(found, now);
    }

    private Map<String, OutgoingPart> partsNamed(Collection<String> messageKeys) {
        if (messageKeys.isEmpty()) return new HashMap<>();
        Map<String, OutgoingPart> parts = new HashMap<>();
        em.createQuery(
                        "select p from OutgoingPart p where p.messageKey in :keys and p.link = :link order by p.id",
                        OutgoingPart.class)
                .setParameter("keys", messageKeys)
                .setParameter("link", link)
                .getResultList()
                .forEach(part -> parts.put(part.messageKey(), part));
        return parts;
    }

    private void settle(Collection<OutgoingPart> changed, Instant now) {
        List<Long> ids =
                changed.stream().map(OutgoingPart::outgoingId).distinct().toList();
        if (ids.isEmpty()) return;
        Map<Long, List<OutgoingPart>> parts = partsOf(ids);
        byId(ids).forEach((id, sms) -> settle(sms, parts.get(id), now));
    }

    private static void settle(OutgoingSms sms, List<OutgoingPart> parts, Instant now) {
        if (sms.state() != OutgoingState.SENT) return;
        Optional<Receipt.State> bad = parts.stream()
                .map(OutgoingPart::receipt)
                .filter(r -> r != null && r.isFinal() && r != Receipt.State.DELIVERED)
                .findFirst();
        if (bad.isPresent() && bad.get() == Receipt.State.EXPIRED) sms.expire(now);
        else if (bad.isPresent()) sms.fail("receipt: " + bad.get(), now);
        else if (parts.stream().allMatch(p -> p.receipt() == Receipt.State.DELIVERED)) sms.delivered(now);
    }
}
