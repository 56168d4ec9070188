package pk.gov.balochistan.police.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * What one person proposed and another confirmed or refused, once. The tables that hold it refuse a row decided by its maker.
 * Source: SECURITY.md T5, dual control by person.
 */
@Embeddable
public class DualControl {
    /** How far a proposal has come. */
    public enum Decision implements TextKey {
        WAITING,
        CONFIRMED,
        REFUSED,
        /** Nobody decided in time. */
        LAPSED;

        @Override
        public String textKey() {
            return "audit.decision." + name();
        }
    }

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_person")
    private String proposedPerson;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_person")
    private String decidedPerson;

    protected DualControl() {}

    public DualControl(Signatory by, Instant at) {
        this.proposedAt = at;
        this.proposedBy = by.actor();
        this.proposedPerson = by.person();
        this.decision = Decision.WAITING;
    }

    /**
     * Confirms or refuses. One's own proposal is not even taken back by oneself: the second pair of eyes sees it either way.
     *
     * @throws RuleViolation audit.control.decided, audit.control.own
     */
    public void decide(Decision decided, Signatory by, Instant at) {
        requireWaiting();
        if (isOf(by)) throw new RuleViolation("audit.control.own");
        decision = decided;
        decidedAt = at;
        decidedBy = by.actor();
        decidedPerson = by.person();
    }

    /** Nobody decided in time; it is confirmed no more. @throws RuleViolation audit.control.decided */
    public void lapse(Instant at) {
        requireWaiting();
        decision = Decision.LAPSED;
        decidedAt = at;
    }

    private void requireWaiting() {
        if (!isWaiting()) throw new RuleViolation("audit.control.decided");
    }

    /** Whether this person proposed it, by this or another account. */
    public boolean isOf(Signatory by) {
        return by.isSamePersonAs(proposedPerson);
    }

    /** Whether this person proposed or decided it, by this or another account. */
    public boolean isOfEither(Signatory by) {
        return isOf(by) || by.isSamePersonAs(decidedPerson);
    }

    public boolean isWaiting() {
        return decision == Decision.WAITING;
    }

    public Decision decision() {
        return decision;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String proposedBy() {
        return proposedBy;
    }

    /** Who proposed it. */
    public Signatory proposer() {
        return new Signatory(proposedBy, proposedPerson);
    }

    /** Null while it waits. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null while it waits and when it lapsed. */
    public String decidedBy() {
        return decidedBy;
    }
}
