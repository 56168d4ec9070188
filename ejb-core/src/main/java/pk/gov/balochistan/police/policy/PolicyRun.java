package pk.gov.balochistan.police.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * One run of an automated function and the policy that it cites. Only {@link Policies#permit} makes one, so that a search that asks for
 * it cannot be made past the policy. Whom it was about is no part of it: that stands in what asked, by the reference.
 */
@Entity
@Table(name = "policy_run")
public class PolicyRun {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "function_code")
    private AutomatedFunction function;

    @Column(name = "policy_id")
    private Long policyId;

    private int edition;

    @Column(name = "ran_at")
    private Instant ranAt;

    private String actor;

    private String person;

    private String purpose;

    @Column(name = "case_reference")
    private String caseReference;

    private String reference;

    /** Null until the search has found something or nothing, or people decided what a ranked list was worth. */
    private Integer results;

    /** From which score on the policy calls something a hit; null where it names none, and once the run is read again. */
    private transient BigDecimal threshold;

    @Enumerated(EnumType.STRING)
    private RunOutcome outcome;

    @Column(name = "outcome_at")
    private Instant outcomeAt;

    @Column(name = "outcome_by")
    private String outcomeBy;

    @Version
    private int version;

    protected PolicyRun() {}

    PolicyRun(UsePolicy policy, RunReason reason, Instant at) {
        this.function = policy.function();
        this.policyId = policy.id();
        this.edition = policy.edition();
        this.threshold = policy.terms().threshold();
        this.ranAt = at;
        this.actor = reason.by().actor();
        this.person = reason.by().person();
        this.purpose = reason.purpose();
        this.caseReference = reason.caseReference();
        this.reference = reason.reference();
    }

    /** For a search, before it looks: a run of one function opens no other. @throws IllegalStateException for another's run */
    public void requireOf(AutomatedFunction searching) {
        if (function != searching) throw new IllegalStateException("a run of " + function + " is none of " + searching);
    }

    /** What the search found, once. @param count candidates that the policy calls a hit; 0 for none */
    public void found(int count) {
        if (results != null) throw new IllegalStateException("counted already");
        results = count;
    }

    /**
     * What a search found that lists the likest of all, whatever their scores: a hit is what reaches the threshold of the policy. Where
     * that names none, the list claims nothing, and what people decide on is counted by {@link #found}.
     */
    public void ranked(List<Double> scores) {
        if (threshold == null) return;
        found((int) scores.stream().filter(this::reaches).count());
    }

    /** Whether the policy calls this score a hit, or names no score; of a run that was permitted in this transaction. */
    public boolean reaches(double score) {
        return threshold == null || score >= threshold.doubleValue();
    }

    /** Whether nobody has said yet how many it found. */
    public boolean isUncounted() {
        return results == null;
    }

    /**
     * What a person found out about its hit. What could not be found out may be said later; what was said stays, but for {@link #reopen}.
     *
     * @throws RuleViolation policy.outcome.noHit, policy.outcome.said
     */
    public void decide(RunOutcome found, Signatory by, Instant at) {
        if (!isHit()) throw new RuleViolation("policy.outcome.noHit");
        if (!isOpen()) throw new RuleViolation("policy.outcome.said");
        outcome = found;
        outcomeAt = at;
        outcomeBy = by.actor();
    }

    /** What people confirmed was found wrong: it is open again, to be said anew. */
    public void reopen(Signatory by, Instant at) {
        if (outcome != RunOutcome.CONFIRMED) return;
        outcome = RunOutcome.UNDECIDED;
        outcomeAt = at;
        outcomeBy = by.actor();
    }

    /** Whether this person asked. */
    public boolean isOf(Signatory by) {
        return person.equals(by.person());
    }

    public boolean isHit() {
        return results != null && results > 0;
    }

    /** Whether somebody may still say what came of its hit. */
    public boolean isOpen() {
        return isHit() && (outcome == null || outcome == RunOutcome.UNDECIDED);
    }

    /** The edition of the policy under which it ran. */
    public int edition() {
        return edition;
    }

    /** What for, for which case and by whom it was asked. */
    public String cited() {
        return purpose + " " + caseReference + " " + actor;
    }

    public String reference() {
        return reference;
    }

    public String purpose() {
        return purpose;
    }

    public String caseReference() {
        return caseReference;
    }

    public Instant ranAt() {
        return ranAt;
    }

    /** Null while nobody said it. */
    public RunOutcome outcome() {
        return outcome;
    }
}
