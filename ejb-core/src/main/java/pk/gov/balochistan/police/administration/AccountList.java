package pk.gov.balochistan.police.administration;

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
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.GrantRow;
import pk.gov.balochistan.police.identity.StoredState;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;

/** Register of accounts for those who look through them; it writes nothing. */
@Dependent
public class AccountList {
    private static final int MOST = 500;

    private final EntityManager em;
    private final UserAccounts accounts;

    @Inject
    public AccountList(EntityManager em, UserAccounts accounts) {
        this.em = em;
        this.accounts = accounts;
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
                        "select a from UserAccount a where a.tries.lockedUntil > :now and a.belt is not null"
                                + " order by a.username",
                        UserAccount.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
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

    private List<AccountRow> rows(List<UserAccount> found, Instant now) {
        Map<Long, List<GrantRow>> posts =
                accounts.listGrants(found.stream().map(UserAccount::id).toList(), now).stream()
                        .filter(GrantRow::isInForce)
                        .collect(Collectors.groupingBy(GrantRow::accountId));
        return found.stream()
                .map(account -> AccountRow.of(account, posts.getOrDefault(account.id(), List.of()), now))
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
        if (where.contains(":locked")) query.setParameter("locked", StoredState.LOCKED);
        if (where.contains(":unused")) query.setParameter("unused", now.minus(UserAccount.UNUSED));
        return query;
    }

    /** As {@link UserAccount#stateAt} has it, for the query. */
    private static String clause(AccountState state) {
        return switch (state) {
            case LOCKED -> "a.state = :locked";
            case UNUSED -> "a.usedAt < :unused and a.state <> :locked";
            case PAUSED -> "a.tries.lockedUntil > :now and a.usedAt >= :unused and a.state <> :locked";
            case ACTIVE -> "(a.tries.lockedUntil is null or a.tries.lockedUntil <= :now) and a.usedAt >= :unused and a.state <> :locked";
        };
    }
}
