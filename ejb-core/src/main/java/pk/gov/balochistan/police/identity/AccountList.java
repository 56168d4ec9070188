package pk.gov.balochistan.police.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.organisation.Place;

/** Register of accounts for those who look through them; it writes nothing. */
@Dependent
public class AccountList {
    private static final int MOST_GRANTS = 500;

    private final EntityManager em;

    @Inject
    public AccountList(EntityManager em) {
        this.em = em;
    }

    /** Accounts that match, by name. */
    List<AccountRow> list(AccountFilter filter, int first, int most, Instant now) {
        List<UserAccount> found = filled(
                        "select a from UserAccount a", " order by a.username", filter, now, UserAccount.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return rows(found, now);
    }

    long count(AccountFilter filter, Instant now) {
        return filled("select count(a) from UserAccount a", "", filter, now, Long.class)
                .getSingleResult();
    }

    /** Accounts of officers posted under one of the places that strangers' tries have closed for a while, at most 50. */
    List<AccountRow> listPausedUnder(Collection<HeldPost> posts, Instant now) {
        List<UserAccount> paused = em.createQuery(
                        "select a from UserAccount a where a.lockedUntil > :now and a.belt is not null"
                                + " order by a.username",
                        UserAccount.class)
                .setParameter("now", now)
                .setMaxResults(MOST_GRANTS)
                .getResultList();
        List<UserAccount> own = paused.stream()
                .filter(account -> account.stateAt(now) == AccountState.PAUSED && isUnder(account, posts))
                .toList();
        return rows(own, now);
    }

    /** Whether the account is an officer's who is posted under one of the places. */
    boolean isUnder(UserAccount account, Collection<HeldPost> posts) {
        if (account.belt() == null) return false;
        return em.createQuery(
                        "select p.path from Officer o, Place p where p.id = o.placeId and o.belt = :belt", String.class)
                .setParameter("belt", account.belt())
                .getResultStream()
                .anyMatch(path -> posts.stream().anyMatch(post -> path.startsWith(post.placePath())));
    }

    /** All grants an account ever had, the latest first, at most 500. */
    List<GrantRow> listGrants(UserAccount account, Instant now) {
        return grants(List.of(account.id()), now);
    }

    private List<AccountRow> rows(List<UserAccount> accounts, Instant now) {
        Map<Long, List<GrantRow>> posts = grants(
                        accounts.stream().map(UserAccount::id).toList(), now)
                .stream()
                .filter(GrantRow::isInForce)
                .collect(Collectors.groupingBy(GrantRow::accountId));
        return accounts.stream()
                .map(account -> AccountRow.of(account, posts.getOrDefault(account.id(), List.of()), now))
                .toList();
    }

    private List<GrantRow> grants(Collection<Long> accountIds, Instant now) {
        if (accountIds.isEmpty()) return List.of();
        return em.createQuery(
                        "select g, p from AccountGrant g, Place p where p.id = g.placeId and g.accountId in :accounts"
                                + " order by g.id desc",
                        Object[].class)
                .setParameter("accounts", accountIds)
                .setMaxResults(MOST_GRANTS)
                .getResultStream()
                .map(row -> GrantRow.of((AccountGrant) row[0], (Place) row[1], now))
                .toList();
    }

    private <T> TypedQuery<T> filled(String select, String order, AccountFilter filter, Instant now, Class<T> type) {
        List<String> clauses = new ArrayList<>();
        if (filter.text() != null) {
            clauses.add("(lower(a.username) like :text or lower(a.belt) like :text or lower(a.nameEn) like :text"
                    + " or a.nameUr like :text)");
        }
        if (filter.state() != null) clauses.add(clause(filter.state()));
        if (filter.role() != null) {
            clauses.add("a.id in (select g.accountId from AccountGrant g where g.role = :role and g.validFrom <= :now"
                    + " and (g.validUntil is null or g.validUntil > :now))");
        }
        String where = clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        if (where.contains(":text")) query.setParameter("text", filter.pattern());
        if (where.contains(":role")) query.setParameter("role", filter.role());
        if (where.contains(":now")) query.setParameter("now", now);
        if (where.contains(":locked")) query.setParameter("locked", UserAccount.Stored.LOCKED);
        if (where.contains(":unused")) query.setParameter("unused", now.minus(UserAccount.UNUSED));
        return query;
    }

    /** As {@link UserAccount#stateAt} has it, for the query. */
    private static String clause(AccountState state) {
        return switch (state) {
            case LOCKED -> "a.state = :locked";
            case UNUSED -> "a.usedAt < :unused and a.state <> :locked";
            case PAUSED -> "a.lockedUntil > :now and a.usedAt >= :unused and a.state <> :locked";
            case ACTIVE -> "(a.lockedUntil is null or a.lockedUntil <= :now) and a.usedAt >= :unused and a.state <> :locked";
        };
    }
}
