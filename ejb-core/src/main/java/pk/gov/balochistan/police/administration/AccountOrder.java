package pk.gov.balochistan.police.administration;

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
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * What one administrator proposes for somebody's account and another person confirms or declines; until then it gives nothing,
 * and after seven days it lapses. Neither of the two may be the person it is about. Its content never changes, so what is
 * confirmed is what was proposed. Source: SECURITY.md T5, dual control by person.
 */
@Entity
@Table(name = "account_order")
public class AccountOrder {
    static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String PART_KEY = "password-part";

    /** What is ordered. */
    public enum Kind implements TextKey {
        /** A new account is opened with a first password. */
        ACCOUNT,
        /** A role is given at a place. */
        POST,
        /** Password and second factor are both reset. */
        RESET;

        @Override
        public String textKey() {
            return "identity.order." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "about_person")
    private String aboutPerson;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "sealed_part")
    private byte[] sealedPart;

    @Column(name = "waiting_key")
    private String waitingKey;

    @Embedded
    private DualControl control;

    @Column(name = "decided_why")
    private String decidedWhy;

    @Version
    private int version;

    protected AccountOrder() {}

    private AccountOrder(Kind kind, UserAccount about, String waitingKey, Signatory by, Instant at) {
        this.kind = kind;
        this.accountId = about.id();
        this.aboutPerson = about.signatory().person();
        this.waitingKey = waitingKey;
        this.control = new DualControl(by, at);
        refuseOwn(by);
    }

    /** To open a new account, or to reset an old one. Only one of them waits for an account. @throws RuleViolation identity.order.self */
    static AccountOrder password(Kind kind, UserAccount about, Signatory by, Instant at) {
        return new AccountOrder(kind, about, "PASSWORD:" + about.id(), by, at);
    }

    /**
     * To give a post.
     *
     * @param from null for from the confirmation on @param until null for until further order
     * @throws RuleViolation identity.order.self
     */
    public static AccountOrder post(
            UserAccount about, Role role, Place place, Instant from, Instant until, Signatory by, Instant at) {
        String key = "POST:" + about.id() + ":" + role + ":" + place.id();
        AccountOrder order = new AccountOrder(Kind.POST, about, key, by, at);
        order.role = role;
        order.placeId = place.id();
        order.validFrom = from;
        order.validUntil = until;
        return order;
    }

    /** Keeps the part of the password that the proposer saw, until it is decided. The order must have its row. */
    void keepFirstPart(String part, KeyRing keys) {
        sealedPart = keys.sealText(PART_KEY, boundTo(), part);
    }

    /**
     * Confirms it and blanks what was kept.
     *
     * @return the part of the password that the proposer saw; null for a post
     * @throws RuleViolation audit.control.own, audit.control.decided, identity.order.self, identity.order.lapsed
     */
    String confirm(Signatory by, Instant at, KeyRing keys) {
        byte[] sealed = sealedPart;
        decide(DualControl.Decision.CONFIRMED, by, at);
        return sealed == null ? null : keys.openText(PART_KEY, boundTo(), sealed);
    }

    /** @throws RuleViolation audit.control.own, audit.control.decided, identity.order.self, identity.order.lapsed */
    void decline(Why why, Signatory by, Instant at) {
        decide(DualControl.Decision.REFUSED, by, at);
        decidedWhy = why.words();
    }

    private void decide(DualControl.Decision decision, Signatory by, Instant at) {
        if (control.decidedBy() == null && isOverdueAt(at)) throw new RuleViolation("identity.order.lapsed");
        refuseOwn(by);
        control.decide(decision, by, at);
        close();
    }

    /** Nobody decided within seven days. @throws RuleViolation audit.control.decided */
    void lapse(Instant at) {
        control.lapse(at);
        close();
    }

    private void close() {
        sealedPart = null;
        waitingKey = null;
    }

    private void refuseOwn(Signatory by) {
        if (by.isSamePersonAs(aboutPerson)) throw new RuleViolation("identity.order.self");
    }

    private boolean isOverdueAt(Instant now) {
        return !now.isBefore(control.proposedAt().plus(GOOD_FOR));
    }

    /** Whether it waits and this person may confirm or decline it. */
    boolean mayBeDecidedBy(Signatory by) {
        return control.isWaiting() && !by.isSamePersonAs(aboutPerson) && !control.isOf(by);
    }

    /** As the trail tells it. */
    String described() {
        return kind + " order " + id + " of " + control.proposedBy();
    }

    private String boundTo() {
        return "account_order:" + id + ":sealed_part";
    }

    Long id() {
        return id;
    }

    Long accountId() {
        return accountId;
    }

    Kind kind() {
        return kind;
    }

    /** Null but for a post. */
    Role role() {
        return role;
    }

    /** Null but for a post. */
    Long placeId() {
        return placeId;
    }

    /** From when a post is held that is given now: never from before. */
    Instant validFrom(Instant now) {
        return validFrom == null || validFrom.isBefore(now) ? now : validFrom;
    }

    /** Null for at once. */
    Instant validFrom() {
        return validFrom;
    }

    /** Null for until further order. */
    Instant validUntil() {
        return validUntil;
    }

    /** Why it was declined; else null. */
    String decidedWhy() {
        return decidedWhy;
    }

    String waitingKey() {
        return waitingKey;
    }

    DualControl control() {
        return control;
    }
}
