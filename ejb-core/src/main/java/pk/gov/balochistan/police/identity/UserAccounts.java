package pk.gov.balochistan.police.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.credential.CodeCard;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of accounts, their grants and the codes of their cards. */
@Dependent
public class UserAccounts {
    private static final int MOST_GRANTS = 500;

    private final EntityManager em;
    private final KeyRing keys;

    @Inject
    public UserAccounts(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = keys;
    }

    /** @throws RuleViolation identity.username.taken, identity.belt.taken */
    void add(UserAccount account) {
        if (find(account.username()).isPresent()) throw new RuleViolation("identity.username.taken");
        if (account.belt() != null && hasAccount(account)) throw new RuleViolation("identity.belt.taken");
        em.persist(account);
        em.flush();
    }

    private boolean hasAccount(UserAccount account) {
        return !em.createQuery("select a.id from UserAccount a where a.belt = :belt", Long.class)
                .setParameter("belt", account.belt())
                .getResultList()
                .isEmpty();
    }

    public Optional<UserAccount> find(Username username) {
        return em.createQuery("select a from UserAccount a where a.username = :name", UserAccount.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleViolation refusal.notFound */
    public UserAccount require(Username username) {
        return find(username).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    public Optional<UserAccount> find(long id) {
        return Optional.ofNullable(em.find(UserAccount.class, id));
    }

    /** The account with its row locked until the transaction ends, so that tries side by side are counted one by one. */
    public Optional<UserAccount> findLocked(Username username) {
        return find(username).map(account -> {
            em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
            return account;
        });
    }

    void add(AccountGrant grant) {
        em.persist(grant);
    }

    public Optional<AccountGrant> findGrant(UserAccount account, long id) {
        return Optional.ofNullable(em.find(AccountGrant.class, id))
                .filter(grant -> grant.accountId().equals(account.id()));
    }

    /** Roles of an account that hold at this moment, with the places' paths. */
    public List<HeldPost> listPostsInForce(UserAccount account, Instant now) {
        return em.createQuery(
                        "select g.role, g.placeId, p.path from AccountGrant g, Place p where p.id = g.placeId"
                                + " and g.accountId = :account and g.validFrom <= :now"
                                + " and (g.validUntil is null or g.validUntil > :now) order by g.id",
                        Object[].class)
                .setParameter("account", account.id())
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new HeldPost((Role) row[0], (Long) row[1], (String) row[2]))
                .toList();
    }

    /** All grants these accounts ever had, the latest first, at most 500. */
    public List<GrantRow> listGrants(Collection<Long> accountIds, Instant now) {
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

    /** Stores a new card in place of the old one. */
    public void replaceCard(UserAccount account, CodeCard card, Instant now) {
        voidCard(account, now);
        card.codes().forEach(code -> em.persist(new RecoveryCode(account, code, now, keys)));
    }

    /** The unspent codes of the card are good no longer. */
    public void voidCard(UserAccount account, Instant now) {
        em.createQuery("update RecoveryCode c set c.spentAt = :now, c.version = c.version + 1"
                        + " where c.accountId = :account and c.spentAt is null")
                .setParameter("now", now)
                .setParameter("account", account.id())
                .executeUpdate();
    }

    /** Spends a code of the card. @return whether it was on the card and unspent */
    public boolean spendCode(UserAccount account, String typed, Instant now) {
        Optional<RecoveryCode> code = em.createQuery(
                        "select c from RecoveryCode c where c.accountId = :account and c.codeMac = :mac"
                                + " and c.spentAt is null",
                        RecoveryCode.class)
                .setParameter("account", account.id())
                .setParameter("mac", RecoveryCode.mac(account, typed, keys))
                .getResultStream()
                .findFirst();
        code.ifPresent(spent -> spent.spend(now));
        return code.isPresent();
    }

    /** Codes of the card that are still good, 0 to 10. */
    public int countUnspentCodes(UserAccount account) {
        return em.createQuery(
                        "select count(c) from RecoveryCode c where c.accountId = :account and c.spentAt is null",
                        Long.class)
                .setParameter("account", account.id())
                .getSingleResult()
                .intValue();
    }
}
