package pk.gov.balochistan.police.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.organisation.Officers;

/** Accounts as they may act at a moment. */
@Dependent
public class ActingAccount {
    private final UserAccounts accounts;
    private final Officers officers;
    private final SignInRules rules;

    @Inject
    public ActingAccount(UserAccounts accounts, Officers officers, SignInRules rules) {
        this.accounts = accounts;
        this.officers = officers;
        this.rules = rules;
    }

    /** With the posts in force. One that is locked, or has not finished its first sign-in, holds none. @param channel as the trail names it */
    public Caller of(UserAccount account, String channel, Instant now) {
        boolean isActing =
                account.stateAt(now) != AccountState.LOCKED && account.isComplete(rules.isSecondFactorNeeded());
        Set<Long> chain = account.belt() == null ? Set.of() : officers.chainOfCommand(account.belt());
        List<HeldPost> posts = isActing ? accounts.listPostsInForce(account, now) : List.of();
        return new Caller(account.actor(), channel, account.id(), account.belt(), chain, posts);
    }
}
