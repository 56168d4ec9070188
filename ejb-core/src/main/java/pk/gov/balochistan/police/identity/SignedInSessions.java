package pk.gov.balochistan.police.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.shared.KeyRing;

/** Register of sign-ins. A token is kept as a keyed hash only: who reads the table cannot be anyone. */
@Dependent
public class SignedInSessions {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_OCTETS = 32;
    private static final int MOST = 50;

    private final EntityManager em;
    private final KeyRing keys;

    @Inject
    public SignedInSessions(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = keys;
    }

    /** 256 random bits, for a cookie. */
    public String newToken() {
        byte[] octets = new byte[TOKEN_OCTETS];
        RANDOM.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    public String mac(String token) {
        return keys.mac("session", token);
    }

    public void add(SignedInSession session) {
        em.persist(session);
    }

    public Optional<SignedInSession> find(String token) {
        if (token == null || token.isBlank()) return Optional.empty();
        return em.createQuery("select s from SignedInSession s where s.tokenMac = :mac", SignedInSession.class)
                .setParameter("mac", mac(token))
                .getResultStream()
                .findFirst();
    }

    /** The sign-in with its account, in one query: asked for at every request. */
    public Optional<AccountSession> findWithAccount(String token) {
        return em.createQuery(
                        "select s, a from SignedInSession s, UserAccount a where s.tokenMac = :mac and a.id = s.accountId",
                        Object[].class)
                .setParameter("mac", mac(token))
                .getResultStream()
                .findFirst()
                .map(row -> new AccountSession((SignedInSession) row[0], (UserAccount) row[1]));
    }

    /** Notes a request past the version check: two requests side by side may both note it. */
    public void note(SignedInSession session, Instant now) {
        em.createQuery("update SignedInSession s set s.lastSeenAt = :now where s.id = :id and s.lastSeenAt < :now")
                .setParameter("now", now)
                .setParameter("id", session.id())
                .executeUpdate();
    }

    /** Sign-ins of an account that were opened and not ended, and have not run out; the latest first, at most 50. */
    public List<SignedInSession> listOpen(UserAccount account, Instant now) {
        return em.createQuery(
                        "select s from SignedInSession s where s.accountId = :account and s.openedAt is not null"
                                + " and s.endedAt is null and s.lastSeenAt > :idle order by s.lastSeenAt desc",
                        SignedInSession.class)
                .setParameter("account", account.id())
                .setParameter("idle", now.minus(SignedInSession.IDLE))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(s -> s.isOpenAt(now))
                .toList();
    }

    /** Ends one of them. */
    public void end(long id, String by, Instant now) {
        em.find(SignedInSession.class, id).end(by, now);
    }

    /** Ends what is open of the account in one browser: who signs in there again takes its place. */
    public void endOfDevice(UserAccount account, String deviceId, String by, Instant now) {
        em.createQuery("update SignedInSession s set s.endedAt = :now, s.endedBy = :by, s.version = s.version + 1"
                        + " where s.accountId = :account and s.endedAt is null and s.deviceId = :device")
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("account", account.id())
                .setParameter("device", deviceId)
                .executeUpdate();
    }

    /** Ends whatever of the account is not ended, half-open sign-ins too, but for one. @param kept that session's id, or null */
    public void endAll(UserAccount account, Long kept, String by, Instant now) {
        em.createQuery("update SignedInSession s set s.endedAt = :now, s.endedBy = :by, s.version = s.version + 1"
                        + " where s.accountId = :account and s.endedAt is null and s.id <> :kept")
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("account", account.id())
                .setParameter("kept", kept == null ? -1L : kept)
                .executeUpdate();
    }
}
