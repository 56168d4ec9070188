package pk.gov.balochistan.police.grievance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;

/**
 * What the province orders for a kind of complaint from a day on: one person proposes it, another confirms or declines it. Its
 * content never changes, so that what holds is what was read. It stands beside what was delivered, which a release may load anew.
 */
@Entity
@Table(name = "kind_rule")
public class KindRule {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "category_code")
    private ComplaintCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_level")
    private Role first;

    @Column(name = "contact_within_hours")
    private int contactWithinHours;

    @Column(name = "resolve_within_hours")
    private int resolveWithinHours;

    @Column(name = "contact_after_hours")
    private Integer contactAfterHours;

    /** Null where the rules of escalation hold as they were delivered. */
    @Column(name = "answer_after_hours")
    private Integer answerAfterHours;

    @Column(name = "office_hours_only")
    private Boolean officeHoursOnly;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String why;

    /** The kind while it waits, so that two do not wait for the same. */
    @Column(name = "waiting_key")
    private String waitingKey;

    @Embedded
    private DualControl control;

    @Column(name = "decided_why")
    private String decidedWhy;

    @Version
    private int version;

    protected KindRule() {}

    /** @param validFrom the first day in Pakistan on which a complaint is filed under it @param why at most 300 characters */
    public KindRule(
            ComplaintCategory category, KindTerms terms, LocalDate validFrom, String why, Signatory by, Instant at) {
        this.category = category;
        this.first = terms.first();
        this.contactWithinHours = terms.contactHours();
        this.resolveWithinHours = terms.answerHours();
        this.contactAfterHours =
                terms.ownRise().map(KindTerms.Rise::contactAfterHours).orElse(null);
        this.answerAfterHours =
                terms.ownRise().map(KindTerms.Rise::answerAfterHours).orElse(null);
        this.officeHoursOnly =
                terms.ownRise().map(KindTerms.Rise::officeHoursOnly).orElse(false);
        this.validFrom = validFrom;
        this.why = why;
        this.waitingKey = category.code();
        this.control = new DualControl(by, at);
    }

    /** From its day on it holds. @throws RuleViolation audit.control.own, audit.control.decided */
    public void confirm(Signatory by, Instant at) {
        control.decide(DualControl.Decision.CONFIRMED, by, at);
        waitingKey = null;
    }

    /** @param reason at most 300 characters @throws RuleViolation audit.control.own, audit.control.decided */
    public void decline(String reason, Signatory by, Instant at) {
        control.decide(DualControl.Decision.REFUSED, by, at);
        decidedWhy = reason;
        waitingKey = null;
    }

    /** Its day came and nobody had decided. @throws RuleViolation audit.control.decided */
    public void lapse(Instant at) {
        control.lapse(at);
        waitingKey = null;
    }

    /** Whether two persons ordered it. */
    public boolean isConfirmed() {
        return control.decision() == DualControl.Decision.CONFIRMED;
    }

    /** Whether it waits and this person may confirm or decline it. */
    public boolean mayBeDecidedBy(Signatory by) {
        return control.isWaiting() && !control.isOf(by);
    }

    public Long id() {
        return id;
    }

    public ComplaintCategory category() {
        return category;
    }

    public KindTerms terms() {
        KindTerms.Rise rise = answerAfterHours == null
                ? null
                : new KindTerms.Rise(contactAfterHours, answerAfterHours, officeHoursOnly);
        return new KindTerms(first, contactWithinHours, resolveWithinHours, rise);
    }

    public LocalDate validFrom() {
        return validFrom;
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
