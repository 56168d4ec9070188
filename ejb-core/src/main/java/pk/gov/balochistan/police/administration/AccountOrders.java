package pk.gov.balochistan.police.administration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of orders for accounts. Uses index account_order_decision_ix. */
@Dependent
public class AccountOrders {
    private static final int MOST_OF_ONE = 50;
    private static final String WAITING =
            " from AccountOrder o, UserAccount a where a.id = o.accountId and o.control.decision = :waiting";

    private final EntityManager em;
    private final Places places;

    @Inject
    public AccountOrders(EntityManager em, Places places) {
        this.em = em;
        this.places = places;
    }

    /** Gives the order its row. @throws RuleViolation identity.order.waiting where the same is proposed already */
    public void add(AccountOrder order) {
        boolean twice = !em.createQuery("select o.id from AccountOrder o where o.waitingKey = :key", Long.class)
                .setParameter("key", order.waitingKey())
                .getResultList()
                .isEmpty();
        if (twice) throw new RuleViolation("identity.order.waiting");
        em.persist(order);
    }

    /** @throws RuleViolation refusal.notFound where the account has no such order */
    AccountOrder require(UserAccount account, long number) {
        AccountOrder order = em.find(AccountOrder.class, number);
        if (order == null || !order.accountId().equals(account.id())) throw new RuleViolation("refusal.notFound");
        return order;
    }

    /** Whether the opening of this account waits. */
    boolean isOpeningAwaited(UserAccount account) {
        return !waiting("select o.id" + WAITING + " and a.id = :account and o.kind = :kind", Long.class)
                .setParameter("account", account.id())
                .setParameter("kind", AccountOrder.Kind.ACCOUNT)
                .getResultList()
                .isEmpty();
    }

    /** Orders that wait, oldest first. */
    List<OrderRow> listWaiting(int first, int most, Signatory reader) {
        return rows(
                waiting("select o, a" + WAITING + " order by o.control.proposedAt, o.id", Object[].class)
                        .setFirstResult(first)
                        .setMaxResults(most),
                reader);
    }

    /** Those of one account, decided ones too, the latest first, at most 50. */
    List<OrderRow> list(UserAccount account, Signatory reader) {
        return rows(
                em.createQuery(
                                "select o, a from AccountOrder o, UserAccount a where a.id = o.accountId and a.id = :account"
                                        + " order by o.control.proposedAt desc, o.id desc",
                                Object[].class)
                        .setParameter("account", account.id())
                        .setMaxResults(MOST_OF_ONE),
                reader);
    }

    long countWaiting() {
        return waiting("select count(o)" + WAITING, Long.class).getSingleResult();
    }

    /** Ends what nobody decided within seven days. @return those it ended */
    List<AccountOrder> lapse(Instant now, int most) {
        List<AccountOrder> overdue = waiting(
                        "select o" + WAITING + " and o.control.proposedAt <= :before", AccountOrder.class)
                .setParameter("before", now.minus(AccountOrder.GOOD_FOR))
                .setMaxResults(most)
                .getResultList();
        overdue.forEach(order -> order.lapse(now));
        return overdue;
    }

    private <T> TypedQuery<T> waiting(String query, Class<T> type) {
        return em.createQuery(query, type).setParameter("waiting", Decision.WAITING);
    }

    private List<OrderRow> rows(TypedQuery<Object[]> query, Signatory reader) {
        List<Object[]> found = query.getResultList();
        Map<Long, Place> named = places.byIds(found.stream()
                .map(row -> ((AccountOrder) row[0]).placeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(row -> row((AccountOrder) row[0], (UserAccount) row[1], named, reader))
                .toList();
    }

    private static OrderRow row(AccountOrder order, UserAccount account, Map<Long, Place> named, Signatory reader) {
        return OrderRow.of(order, account, order.placeId() == null ? null : named.get(order.placeId()), reader);
    }
}
