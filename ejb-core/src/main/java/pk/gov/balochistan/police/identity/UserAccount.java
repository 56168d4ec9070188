package pk.gov.balochistan.police.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Someone who may sign in. 90 days without use close the account until an administrator opens it. Source: SECURITY.md, Promises. */
@Entity
@Table(name = "user_account")
public class UserAccount implements Recorded {
    /** After which an account that nobody used is closed. */
    public static final Duration UNUSED = Duration.ofDays(90);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    private Username username;

    @Column(name = "belt_number")
    private BeltNumber belt;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ur")
    private String nameUr;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private Boolean mustChangePassword;

    @Enumerated(EnumType.STRING)
    private StoredState state;

    @Column(name = "state_reason")
    private String stateReason;

    @Embedded
    private FailedTries tries = new FailedTries();

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_factor")
    private SecondFactor secondFactor;

    @Embedded
    private PhoneApp app = new PhoneApp();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    private int version;

    protected UserAccount() {}

    /** An account whose first password must be changed at the first sign-in. */
    UserAccount(NewAccount input, String passwordHash, String createdBy, Instant now) {
        this.username = input.username();
        this.belt = input.belt();
        this.nameEn = input.nameEn();
        this.nameUr = input.nameUr();
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.state = StoredState.ACTIVE;
        this.usedAt = now;
        this.createdAt = now;
        this.createdBy = createdBy;
    }

    /** How the account stands. Locked by hand outweighs unused, and that a pause. */
    public AccountState stateAt(Instant now) {
        if (state == StoredState.LOCKED) return AccountState.LOCKED;
        if (now.isAfter(usedAt.plus(UNUSED))) return AccountState.UNUSED;
        return isPausedAt(now) ? AccountState.PAUSED : AccountState.ACTIVE;
    }

    public boolean isPausedAt(Instant now) {
        return tries.isPausedAt(now);
    }

    /** Counts a try from a strange device before it is judged, so that tries side by side are all counted. */
    public void countTry(Instant now) {
        tries.count(now);
    }

    /** The try was right so far and the second factor is still to come, which counts for itself. */
    public void takeBackTry() {
        tries.takeBack();
    }

    /** What was counted is forgotten: the right person was there, or someone in charge said so. */
    public void forgetTries() {
        tries.forget();
    }

    public void signedIn(Instant now) {
        signedInAt = now;
        usedAt = now;
    }

    /** Closes the account until an administrator opens it. */
    public void lock(String reason) {
        state = StoredState.LOCKED;
        stateReason = reason;
    }

    /** Opens it, whatever had closed it; the 90 days run anew. */
    public void unlock(Instant now) {
        state = StoredState.ACTIVE;
        stateReason = null;
        usedAt = now;
        forgetTries();
    }

    /** It will never be opened: it stays shut, and its officer may get another. @param reason null where nobody gave one */
    public void abandon(String reason) {
        lock(reason);
        belt = null;
    }

    /** Lifts a pause and nothing else. @throws RuleViolation identity.unlock.administrator when more than a pause closes it */
    public void liftPause(Instant now) {
        AccountState standing = stateAt(now);
        if (standing == AccountState.LOCKED || standing == AccountState.UNUSED) {
            throw new RuleViolation("identity.unlock.administrator");
        }
        forgetTries();
    }

    /** @throws RuleViolation identity.grant.officer where the role is an officer's and no officer is behind the account */
    public void requireMayHold(Role role) {
        if (role.needsOfficer() && belt == null) throw new RuleViolation("identity.grant.officer");
    }

    /**
     * Whoever makes a new password alone must not be able to come in with it, nor after taking the second factor away. The rule holds in a
     * trial, too, where no second factor is asked for: there the password would be all.
     *
     * @throws RuleViolation identity.reset.password while no second factor is set up
     */
    public void requirePasswordIsNotAll() {
        if (secondFactor == null) throw new RuleViolation("identity.reset.password");
    }

    /** Nor whoever takes the second factor away. @throws RuleViolation identity.reset.factor while somebody else's password is in force */
    public void requireOwnPassword() {
        if (mustChangePassword) throw new RuleViolation("identity.reset.factor");
    }

    /** A password of the person's own choice. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** The password that it was opened with is the person's own choice. */
    void keepPassword() {
        mustChangePassword = false;
    }

    /** A password that someone else made: to be changed at the next sign-in. */
    public void givePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    /** The same password, hashed at today's cost. */
    public void rehash(String hash) {
        passwordHash = hash;
    }

    /** From now on the app with this secret is the second factor; the step of the code that proved it is spent. */
    public void useTotp(TotpSecret secret, long provedStep, KeyRing keys) {
        app.use(secret, provedStep, boundTo(), keys);
        secondFactor = SecondFactor.TOTP;
    }

    /** A card of codes serves as the second factor, unless an app does already. */
    public void useCard() {
        if (secondFactor == null) secondFactor = SecondFactor.CARD;
    }

    /** The phone is lost and the card too: the next sign-in sets up anew. */
    void resetSecondFactor() {
        secondFactor = null;
        app.end();
    }

    /** Spends a code of the app. @return whether it was right and fresh */
    public boolean spendTotp(String typed, Instant now, KeyRing keys) {
        return app.spend(typed, now, boundTo(), keys);
    }

    private String boundTo() {
        return "user_account:" + id + ":totp_secret";
    }

    /** Whether everything is done that a first sign-in asks for. @param factorNeeded false in demo mode alone */
    public boolean isComplete(boolean factorNeeded) {
        return !mustChangePassword && (secondFactor != null || !factorNeeded);
    }

    public Long id() {
        return id;
    }

    public Username username() {
        return username;
    }

    /** The officer's number, or null for a civilian. */
    public BeltNumber belt() {
        return belt;
    }

    public String name(Language language) {
        return language == Language.URDU ? nameUr : nameEn;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Null until one was confirmed. */
    public SecondFactor secondFactor() {
        return secondFactor;
    }

    /** Until when strange devices wait; null when they never had to. */
    public Instant lockedUntil() {
        return tries.lockedUntil();
    }

    /** Null before the first sign-in. */
    public Instant signedInAt() {
        return signedInAt;
    }

    /** Why an administrator locked it; else null. */
    public String stateReason() {
        return stateReason;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    /** As the trail names the person. */
    public String actor() {
        return username.actor();
    }

    /** The person, for what needs two of them. */
    public Signatory signatory() {
        return Signatory.of(actor(), belt);
    }

    @Override
    public String auditTarget() {
        return username.auditTarget();
    }
}
