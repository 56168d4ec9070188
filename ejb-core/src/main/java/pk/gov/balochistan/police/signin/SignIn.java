package pk.gov.balochistan.police.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.identity.AccountState;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.SignedInSession;
import pk.gov.balochistan.police.identity.SignedInSessions;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Signing in, step by step: name and password, then the second factor where one is set up. A try is counted before it is
 * judged, in a transaction of its own, and every answer is audited here, since the gate asks who somebody is and nobody is
 * anybody yet. Unknown name, wrong password, locked and unused account are one answer in one time. A sign-in beside another one
 * goes on, with a row of its own in the trail, and both are told ({@link OtherSignIn}). Source: SECURITY.md, Promises, T12 and T13;
 * ASVS 5.0 6.3.
 */
@Dependent
public class SignIn {
    private final UserAccounts accounts;
    private final SignedInSessions sessions;
    private final Tries tries;
    private final SignInRules rules;
    private final AuditTrail trail;
    private final OwnTransaction ownTransaction;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    public SignIn(
            UserAccounts accounts,
            SignedInSessions sessions,
            Tries tries,
            SignInRules rules,
            AuditTrail trail,
            OwnTransaction ownTransaction,
            KeyRing keys,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tries = tries;
        this.rules = rules;
        this.trail = trail;
        this.ownTransaction = ownTransaction;
        this.keys = keys;
        this.clock = clock;
    }

    /** What comes next. */
    public enum Step {
        /** Not right; or the account is closed. */
        REFUSED,
        /** Too many tries: wait a quarter of an hour, use a browser that signed in before, or ask the superior. */
        PAUSED,
        /** Right so far: now the code of the app or the card, with the answer's token, within ten minutes. */
        CODE,
        /** Signed in: keep the token in a cookie. */
        DONE
    }

    /**
     * @param token with CODE the half-open session's, with DONE the open one's; else null
     * @param deviceCookie with DONE what to keep in this browser for 180 days; else null
     * @param username with DONE whose sign-in this is; else null
     */
    public record Answer(Step step, String token, String deviceCookie, Username username) {
        private static Answer of(Step step) {
            return new Answer(step, null, null, null);
        }

        /** Without the tokens: for logs and messages. */
        @Override
        public String toString() {
            return step.name();
        }
    }

    /**
     * Where a try comes from.
     *
     * @param address of the network, for the throttle and the trail
     * @param device what the browser calls itself; may be null
     * @param deviceCookie what an earlier DONE gave to this browser; may be null
     */
    public record Visitor(String address, String device, String deviceCookie) {
        /** The browser and the system in two words, by which a person knows the own device; null when it says nothing. */
        String deviceName() {
            if (device == null || device.isBlank()) return null;
            String browser = firstNamed("Firefox", "Edg", "OPR", "SamsungBrowser", "Chrome", "Safari");
            String system = firstNamed("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");
            return browser + ", " + system;
        }

        private String firstNamed(String... names) {
            return Arrays.stream(names).filter(device::contains).findFirst().orElse("?");
        }
    }

    /** First step. Never says why not. */
    public Answer password(String typedName, String password, Visitor visitor) {
        Tries.Try begun = ownTransaction.get(() -> tries.begin(typedName, visitor));
        boolean right = begun.account()
                .map(account -> rules.passwords().matches(password, account.passwordHash()))
                .orElseGet(() -> rules.passwords().matchesNobody(password));
        if (!begun.isAllowed()) return ownTransaction.get(() -> no(Step.PAUSED, begun, visitor, "paused"));
        if (!right) return ownTransaction.get(() -> no(Step.REFUSED, begun, visitor, "password"));
        return ownTransaction.get(() -> passwordGiven(begun, password, visitor));
    }

    private Answer passwordGiven(Tries.Try begun, String password, Visitor visitor) {
        UserAccount account = accounts.findLocked(begun.username()).orElseThrow();
        Instant now = clock.instant();
        AccountState standing = account.stateAt(now);
        if (standing == AccountState.LOCKED || standing == AccountState.UNUSED) {
            return no(Step.REFUSED, begun, visitor, standing.name());
        }
        if (rules.passwords().isOutdated(account.passwordHash())) {
            account.rehash(rules.passwords().hash(password));
        }
        String token = sessions.newToken();
        SignedInSession session = new SignedInSession(account, sessions.mac(token), visitor.deviceName(), now);
        sessions.add(session);
        if (account.secondFactor() != null) {
            if (begun.isOfStranger()) account.takeBackTry();
            audit(account, Outcome.OK, "password " + visitor.address());
            return new Answer(Step.CODE, token, null, null);
        }
        return done(account, session, visitor);
    }

    /** Second step: the code of the app, or one of the printed card. @param token of the first step's answer */
    public Answer code(String token, String typed, Visitor visitor) {
        return ownTransaction.get(() -> {
            Instant now = clock.instant();
            Optional<SignedInSession> session = sessions.find(token).filter(s -> s.awaitsCodeAt(now));
            if (session.isEmpty()) return Answer.of(Step.REFUSED);
            UserAccount account = accounts.find(session.get().accountId()).orElseThrow();
            Tries.Try begun = tries.begin(account.username().value(), visitor);
            if (!begun.isAllowed()) return no(Step.PAUSED, begun, visitor, "paused");
            if (account.stateAt(now) == AccountState.LOCKED) return no(Step.REFUSED, begun, visitor, "LOCKED");
            boolean right = account.spendTotp(typed, now, keys) || accounts.spendCode(account, typed, now);
            if (!right) return no(Step.REFUSED, begun, visitor, "code");
            return done(account, session.get(), visitor);
        });
    }

    private Answer done(UserAccount account, SignedInSession session, Visitor visitor) {
        Instant now = clock.instant();
        String token = sessions.newToken();
        KnownDevice device = tries.forget(account, visitor);
        sessions.endOfDevice(account, device.id(), account.actor(), now);
        session.open(sessions.mac(token), device.id(), now);
        account.signedIn(now);
        audit(account, Outcome.OK, "done " + visitor.address());
        int elsewhere = OtherSignIn.list(sessions, account, session.id(), now).size();
        if (elsewhere > 0) audit(account, Outcome.OK, "beside " + elsewhere + " " + visitor.address());
        return new Answer(Step.DONE, token, device.cookie(account, now, keys), account.username());
    }

    /** A try that fails stands under the name it was made for, as one that succeeds does: an auditor asks what became of an account. */
    private Answer no(Step step, Tries.Try begun, Visitor visitor, String why) {
        tries.missFrom(visitor);
        AuditNote note = new AuditNote(
                begun.account().map(UserAccount::auditTarget).orElse(null), null, why + " " + visitor.address());
        Caller caller = begun.account().map(SignIn::caller).orElseGet(() -> Caller.unknown("web"));
        trail.add(caller, "SIGN_IN", Outcome.DENIED, note);
        return Answer.of(step);
    }

    /** Signs out. An unknown token is no fault. */
    public void end(String token) {
        ownTransaction.run(() -> sessions.find(token).ifPresent(session -> {
            UserAccount account = accounts.find(session.accountId()).orElseThrow();
            session.end(account.actor(), clock.instant());
            audit(account, Outcome.OK, "signed out");
        }));
    }

    /** Whether the signed-in person knows the password, before a change that matters. @throws RuleViolation identity.password.wrong */
    void requirePassword(UserAccount account, String password) {
        String guesser = account.username().value();
        boolean allowed = ownTransaction.get(() -> tries.beginOwn(guesser));
        boolean right = rules.passwords().matches(password, account.passwordHash());
        if (!allowed || !right) throw new RuleViolation("identity.password.wrong");
        ownTransaction.run(() -> tries.forgetOwn(guesser));
    }

    private void audit(UserAccount account, Outcome outcome, String detail) {
        trail.add(caller(account), "SIGN_IN", outcome, new AuditNote(account.auditTarget(), null, detail));
    }

    private static Caller caller(UserAccount account) {
        return new Caller(account.actor(), "web", account.id(), account.belt(), Set.of(), List.of());
    }
}
