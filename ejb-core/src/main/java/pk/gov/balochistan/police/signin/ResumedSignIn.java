package pk.gov.balochistan.police.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.identity.AccountSession;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.ActingAccount;
import pk.gov.balochistan.police.identity.SignedInSessions;
import pk.gov.balochistan.police.identity.UserAccount;

/**
 * Whose request this is, with the posts in force now: read from the tables at each request, never from what was true at sign-in,
 * so that a sign-in ended elsewhere, a lock and a post taken away count at once. Three queries, since every page waits for them.
 */
@Dependent
public class ResumedSignIn {
    private static final String CHANNEL = "web";

    private final SignedInSessions sessions;
    private final ActingAccount acting;
    private final OwnTransaction ownTransaction;
    private final Clock clock;

    @Inject
    public ResumedSignIn(SignedInSessions sessions, ActingAccount acting, OwnTransaction ownTransaction, Clock clock) {
        this.sessions = sessions;
        this.acting = acting;
        this.ownTransaction = ownTransaction;
        this.clock = clock;
    }

    /** Empty unless the token's sign-in is open and its account is not locked. Notes that the sign-in was seen. */
    public Optional<SignedInPrincipal> of(String token) {
        return resume(token, true);
    }

    /** The same for what a page asks by itself, whether or not anybody sits before it: that does not keep the sign-in open. */
    public Optional<SignedInPrincipal> ofUnattended(String token) {
        return resume(token, false);
    }

    private Optional<SignedInPrincipal> resume(String token, boolean isSeen) {
        if (token == null || token.isBlank()) return Optional.empty();
        Instant now = clock.instant();
        return ownTransaction.get(() -> {
            Optional<AccountSession> open = sessions.findWithAccount(token)
                    .filter(found -> found.session().isOpenAt(now))
                    .filter(found -> found.account().stateAt(now) != AccountState.LOCKED);
            if (isSeen)
                open.map(AccountSession::session)
                        .filter(s -> s.isToBeNotedAt(now))
                        .ifPresent(s -> sessions.note(s, now));
            return open.map(found -> principal(found, now));
        });
    }

    private SignedInPrincipal principal(AccountSession found, Instant now) {
        UserAccount account = found.account();
        return new SignedInPrincipal(account.username(), found.session().id(), acting.of(account, CHANNEL, now));
    }
}
