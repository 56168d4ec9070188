package pk.gov.balochistan.police.policy;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;

/**
 * One edition of the policy of an automated function: one person proposes it, another approves or declines it. Its content never
 * changes, so that each run cites what was read. The first edition may have come with the program, approved by nobody yet.
 */
@Entity
@Table(name = "use_policy")
public class UsePolicy {
    /** How long before its end whoever decides about policies is reminded. A month leaves room for two persons and a lawyer. */
    public static final int REVIEW_DUE_DAYS = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "function_code")
    private AutomatedFunction function;

    private int edition;

    @Column(name = "purpose_en")
    private String purposeEn;

    @Column(name = "purpose_ur")
    private String purposeUr;

    @Column(name = "basis_en")
    private String basisEn;

    @Column(name = "basis_ur")
    private String basisUr;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role")
    private Role owner;

    private BigDecimal threshold;

    @Column(name = "meaning_en")
    private String meaningEn;

    @Column(name = "meaning_ur")
    private String meaningUr;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "is_interim")
    private Boolean interim;

    private String why;

    /** The function while it waits, so that two do not wait for the same. */
    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_key")
    private AutomatedFunction waitingKey;

    @Embedded
    private DualControl control;

    @Column(name = "decided_why")
    private String decidedWhy;

    @Version
    private int version;

    protected UsePolicy() {}

    /** @param edition one more than the last */
    public UsePolicy(NewPolicy proposed, int edition, Signatory by, Instant at) {
        PolicyTerms terms = proposed.terms();
        this.function = proposed.function();
        this.edition = edition;
        this.purposeEn = terms.purpose().english();
        this.purposeUr = terms.purpose().urdu();
        this.basisEn = terms.basis().english();
        this.basisUr = terms.basis().urdu();
        this.owner = terms.owner();
        this.threshold = terms.threshold();
        this.meaningEn = terms.meaning().english();
        this.meaningUr = terms.meaning().urdu();
        this.validFrom = proposed.from();
        this.reviewBy = proposed.reviewBy();
        this.interim = false;
        this.why = proposed.why();
        this.waitingKey = function;
        this.control = new DualControl(by, at);
    }

    /** From its day on it holds. @throws RuleViolation audit.control.own, audit.control.decided */
    public void approve(Signatory by, Instant at) {
        control.decide(DualControl.Decision.CONFIRMED, by, at);
        waitingKey = null;
    }

    /** @param reason at most 300 characters @throws RuleViolation audit.control.own, audit.control.decided */
    public void decline(String reason, Signatory by, Instant at) {
        control.decide(DualControl.Decision.REFUSED, by, at);
        decidedWhy = reason;
        waitingKey = null;
    }

    /** Its day passed and nobody had decided. @throws RuleViolation audit.control.decided */
    public void lapse(Instant at) {
        control.lapse(at);
        waitingKey = null;
    }

    /** Whether it was approved, or came as the interim one. */
    public boolean isApproved() {
        return control.decision() == DualControl.Decision.CONFIRMED;
    }

    public boolean isExpired(LocalDate today) {
        return reviewBy.isBefore(today);
    }

    /** Days that it still holds, today not counted; negative once it has ended. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, reviewBy);
    }

    /** Whether it waits and this person may approve or decline it. */
    public boolean mayBeDecidedBy(Signatory by) {
        return control.isWaiting() && !control.isOf(by);
    }

    Long id() {
        return id;
    }

    public AutomatedFunction function() {
        return function;
    }

    public int edition() {
        return edition;
    }

    public PolicyTerms terms() {
        return new PolicyTerms(
                new Worded(purposeEn, purposeUr),
                new Worded(basisEn, basisUr),
                owner,
                threshold,
                new Worded(meaningEn, meaningUr));
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day on which it holds. */
    public LocalDate reviewBy() {
        return reviewBy;
    }

    /** Whether it came with the program and two persons have yet to approve one of the province's own. */
    public boolean isInterim() {
        return interim;
    }

    /** Why it was proposed. */
    public String why() {
        return why;
    }

    /** Why it was declined; else null. */
    public String decidedWhy() {
        return decidedWhy;
    }

    public DualControl control() {
        return control;
    }
}
