package pk.gov.balochistan.police.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.SignedInSessions;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.organisation.Officers;

/**
 * Who asks in this request: the account of the session with the posts in force now, or the citizen. Read from the tables once
 * a request, never from what was true at sign-in. An account that has not finished its first sign-in holds no posts.
 */
@RequestScoped
public class SignedInCallers implements Callers {
    private static final String CHANNEL = "web";

    @Inject
    SecurityContext security;

    @Inject
    UserAccounts accounts;

    @Inject
    SignedInSessions sessions;

    @Inject
    Officers officers;

    @Inject
    SignInRules rules;

    @Inject
    Clock clock;

    private Caller caller;

    @Override
    public Caller current() {
        if (caller == null) caller = ask();
        return caller;
    }

    private Caller ask() {
        Instant now = clock.instant();
        return principal()
                .flatMap(principal -> sessions.find(principal.sessionId()))
                .filter(session -> session.isOpenAt(now))
                .flatMap(session -> accounts.find(session.accountId()))
                .filter(account -> account.stateAt(now) != AccountState.LOCKED)
                .map(account -> of(account, now))
                .orElseGet(() -> Caller.citizen(CHANNEL));
    }

    private Optional<SignedInPrincipal> principal() {
        return security.getPrincipalsByType(SignedInPrincipal.class).stream().findFirst();
    }

    private Caller of(UserAccount account, Instant now) {
        Set<Long> chain = account.belt() == null
                ? Set.of()
                : officers.find(account.belt()).map(officers::chainOfCommand).orElse(Set.of());
        List<HeldPost> posts =
                account.isComplete(rules.isSecondFactorNeeded()) ? accounts.listPostsInForce(account, now) : List.of();
        return new Caller(account.actor(), CHANNEL, account.id(), account.belt(), chain, posts);
    }
}
