package pk.gov.balochistan.police.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.credential.CodeCard;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.identity.AccountFile;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.SignedInSessions;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What everyone does with the own account: the password, the app, the card. Each change asks for the password again (ASVS 5.0 7.5.1). */
@Stateless
public class OwnAccountDesk {
    @Inject
    UserAccounts accounts;

    @Inject
    SignedInSessions sessions;

    @Inject
    Enrolment enrolment;

    @Inject
    SignIn signIn;

    @Inject
    SignInRules rules;

    @Inject
    Callers callers;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    /** The own account with its posts and sessions. */
    @Permit(value = Permission.ACCOUNT_OWN, audited = false)
    public AccountFile open() {
        Instant now = clock.instant();
        UserAccount account = own();
        return new AccountFile(
                account,
                account.stateAt(now),
                accounts.listGrants(List.of(account.id()), now),
                sessions.listOpen(account, now),
                accounts.countUnspentCodes(account));
    }

    /** Whether everything is done that a first sign-in asks for; until then the account holds no posts. */
    @Permit(value = Permission.ACCOUNT_OWN, audited = false)
    public boolean isComplete() {
        return own().isComplete(rules.isSecondFactorNeeded());
    }

    /** Where else one is signed in, the earliest first, for the first page. */
    @Permit(value = Permission.ACCOUNT_OWN, audited = false)
    public List<OtherSignIn> listOthers(SignedInPrincipal here) {
        return OtherSignIn.list(sessions, own(), here.sessionId(), clock.instant());
    }

    /** Ends one of them. @throws RuleViolation refusal.notFound for one that is over, somebody else's, or the one that asks */
    @Permit(Permission.ACCOUNT_OWN)
    public OtherSignIn endOther(long id, SignedInPrincipal here) {
        Instant now = clock.instant();
        UserAccount account = own();
        OtherSignIn other = OtherSignIn.list(sessions, account, here.sessionId(), now).stream()
                .filter(open -> open.id() == id)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        sessions.end(other.id(), account.actor(), now);
        return other;
    }

    /** Ends the other sessions too. @throws RuleViolation identity.password.wrong, .same, and those of the password rules */
    @Permit(Permission.ACCOUNT_OWN)
    public void changePassword(String present, String chosen, SignedInPrincipal here) {
        UserAccount account = own();
        signIn.requirePassword(account, present);
        enrolment.choosePassword(account, chosen);
        sessions.endAll(account, here.sessionId(), account.actor(), clock.instant());
    }

    /** Makes the app the second factor, once it shows the right code. @throws RuleViolation identity.password.wrong, identity.code.wrong */
    @Permit(Permission.ACCOUNT_OWN)
    public void confirmApp(String password, TotpSecret secret, String code) {
        UserAccount account = own();
        signIn.requirePassword(account, password);
        OptionalLong step = secret.stepOf(code, clock.instant(), 0);
        account.useTotp(secret, step.orElseThrow(() -> new RuleViolation("identity.code.wrong")), keys);
    }

    /** A new card of codes in place of the old one, shown once. @throws RuleViolation identity.password.wrong */
    @Permit(Permission.ACCOUNT_OWN)
    public CodeCard newCard(String password) {
        UserAccount account = own();
        signIn.requirePassword(account, password);
        CodeCard card = CodeCard.random();
        accounts.replaceCard(account, card, clock.instant());
        account.useCard();
        return card;
    }

    private UserAccount own() {
        Long id = callers.current().accountId();
        if (id == null) throw new NotPermitted();
        return accounts.find(id).orElseThrow(NotPermitted::new);
    }
}
