package pk.gov.balochistan.police.signin;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.db.testing.TemporaryFolder;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identity.ActingAccount;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.SignedInSessions;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.throttle.Throttles;

/** Accounts on a test's database with the portal's rights, a clock that the test turns, and cheap passwords. */
public final class IdentityWorld implements AutoCloseable {
    public static final String PASSWORD = "olive tree by the canal";
    public static final String ADDRESS = "192.0.2.7";

    public final Unit unit;
    public final EntityManager em;
    public final KeyRing keys;
    public final TurnedClock clock;
    public final UserAccounts accounts;
    public final SignedInSessions sessions;
    public final SignInRules rules;
    public final Enrolment enrolment;
    public final SignIn signIn;
    public final ResumedSignIn resumed;
    public final OwnTransaction ownTransaction;
    public final AuditTrail trail;

    public IdentityWorld(TestDatabase database, Map<String, String> environment) {
        this(Unit.on(database), KeyRing.of(TemporaryFolder.untilExit("identity-test")), new TurnedClock(), environment);
    }

    public IdentityWorld(TestDatabase database) {
        this(database, Map.of());
    }

    private IdentityWorld(Unit unit, KeyRing keys, TurnedClock clock, Map<String, String> environment) {
        this.unit = unit;
        this.keys = keys;
        this.clock = clock;
        em = unit.entityManager();
        rules = new SignInRules(environment, new Passwords(new Passwords.Cost(64, 1, 1)));
        accounts = new UserAccounts(em, keys);
        sessions = new SignedInSessions(em, keys);
        ownTransaction = new OnThis(em);
        trail = new AuditTrail(em, keys, clock);
        Tries tries = new Tries(accounts, new Throttles(em, keys, clock), keys, clock);
        signIn = new SignIn(accounts, sessions, tries, rules, trail, ownTransaction, keys, clock);
        resumed = new ResumedSignIn(
                sessions, new ActingAccount(accounts, new Officers(em), rules), ownTransaction, clock);
        enrolment = new Enrolment(accounts, new Officers(em), new Places(em, clock), rules, clock);
    }

    /** Another worker of the same program: its own entity manager, the same keys and clock. */
    public IdentityWorld beside() {
        return new IdentityWorld(unit, keys, clock, Map.of());
    }

    /** An account that has chosen its password and has no second factor. */
    public UserAccount account(String name) {
        return ownTransaction.get(() -> enrolment.openWithChosenPassword(
                new NewAccount(new Username(name), null, "Zarak Khan", "زرک خان"), PASSWORD, "system:test"));
    }

    public UserAccount read(String name) {
        em.clear();
        return accounts.require(new Username(name));
    }

    public SignIn.Answer password(String name, String password) {
        return signIn.password(name, password, new SignIn.Visitor(ADDRESS, "browser", null));
    }

    /** How often the trail holds this outcome of a sign-in. */
    public long audited(String outcome, String detailBeginsWith) {
        return em.createQuery(
                        "select count(e) from AuditEntry e where e.action = 'SIGN_IN' and e.detail like :detail"
                                + " and e.outcome = pk.gov.balochistan.police.audit.Outcome." + outcome,
                        Long.class)
                .setParameter("detail", detailBeginsWith + "%")
                .getSingleResult();
    }

    /** The own account's desk of this caller. */
    OwnAccountDesk ownDesk(Caller caller) {
        OwnAccountDesk desk = new OwnAccountDesk();
        desk.accounts = accounts;
        desk.sessions = sessions;
        desk.enrolment = enrolment;
        desk.signIn = signIn;
        desk.rules = rules;
        desk.callers = () -> caller;
        desk.keys = keys;
        desk.clock = clock;
        return desk;
    }

    /** The account's person with the posts in force now. */
    public Caller caller(String name) {
        UserAccount account = read(name);
        List<HeldPost> posts = accounts.listPostsInForce(account, clock.instant());
        return new Caller(account.actor(), "web", account.id(), account.belt(), Set.of(), posts);
    }

    public Place place(PlaceKind kind) {
        return new Places(em, clock).listToday(kind).get(0);
    }

    /** Runs one order as the container does: in a transaction that a refusal rolls back. */
    public <T> T order(Supplier<T> order) {
        return ownTransaction.get(order);
    }

    public void order(Runnable order) {
        ownTransaction.run(order);
    }

    @Override
    public void close() {
        unit.close();
    }

    /** A clock that stands until it is turned. */
    public static final class TurnedClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T06:00:00Z");

        public void turn(Duration forward) {
            now = now.plus(forward);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a day is reckoned by Texts.PAKISTAN");
        }
    }

    /** As the container does, but on this one entity manager: work inside work joins in. */
    private static final class OnThis extends OwnTransaction {
        private final EntityManager em;

        private OnThis(EntityManager em) {
            this.em = em;
        }

        @Override
        public void run(Runnable work) {
            get(() -> {
                work.run();
                return null;
            });
        }

        @Override
        public <T> T get(Supplier<T> work) {
            if (em.getTransaction().isActive()) return work.get();
            em.getTransaction().begin();
            try {
                T result = work.get();
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) em.getTransaction().rollback();
                em.clear();
            }
        }
    }
}
