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
import java.time.Instant;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A time for which a function was stopped: one person stops it at once, two let it run again. */
@Entity
@Table(name = "function_switch_off")
public class SwitchOff {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "function_code")
    private AutomatedFunction function;

    /** The function while it is stopped, so that it is stopped once. */
    @Enumerated(EnumType.STRING)
    @Column(name = "open_key")
    private AutomatedFunction openKey;

    @Column(name = "off_at")
    private Instant offAt;

    @Column(name = "off_by")
    private String offBy;

    @Column(name = "off_why")
    private String offWhy;

    @Column(name = "on_why")
    private String onWhy;

    /** Of the last proposal that it run again; null where there was none. */
    @Embedded
    private DualControl control;

    @Version
    private int version;

    protected SwitchOff() {}

    public SwitchOff(SwitchOrder order, Signatory by, Instant at) {
        this.function = order.function();
        this.openKey = function;
        this.offAt = at;
        this.offBy = by.actor();
        this.offWhy = order.why();
    }

    /** @throws RuleViolation policy.switch.waiting where one waits already */
    public void proposeOn(String why, Signatory by, Instant at) {
        if (isWaiting()) throw new RuleViolation("policy.switch.waiting");
        onWhy = why;
        control = new DualControl(by, at);
    }

    /** @throws RuleViolation policy.switch.notProposed, audit.control.own, audit.control.decided */
    public void confirmOn(Signatory by, Instant at) {
        requireProposed().decide(DualControl.Decision.CONFIRMED, by, at);
        openKey = null;
    }

    /** It stays off; it may be proposed anew. @throws RuleViolation policy.switch.notProposed, audit.control.own, audit.control.decided */
    void declineOn(Signatory by, Instant at) {
        requireProposed().decide(DualControl.Decision.REFUSED, by, at);
    }

    private DualControl requireProposed() {
        if (control == null) throw new RuleViolation("policy.switch.notProposed");
        return control;
    }

    public AutomatedFunction function() {
        return function;
    }

    public boolean isOff() {
        return openKey != null;
    }

    /** Whether somebody proposed that it run again. */
    public boolean isWaiting() {
        return control != null && control.isWaiting();
    }

    /** Whether that waits and this person may decide it. */
    public boolean mayBeDecidedBy(Signatory by) {
        return isWaiting() && !control.isOf(by);
    }

    public Instant offAt() {
        return offAt;
    }

    /** As the trail names the account. */
    public String offBy() {
        return offBy;
    }

    public String offWhy() {
        return offWhy;
    }

    /** Since when it runs again; null while it is off. */
    public Instant onAt() {
        return isOff() ? null : control.decidedAt();
    }

    /** Why it shall run again, as proposed last; null where nobody proposed it. */
    public String onWhy() {
        return onWhy;
    }

    /** Of the last proposal that it run again; null where there was none. */
    public DualControl control() {
        return control;
    }
}
