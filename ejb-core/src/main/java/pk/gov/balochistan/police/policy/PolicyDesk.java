package pk.gov.balochistan.police.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What officers of the province may see and order of automated functions: propose and approve a policy, stop a function, let it run again. */
@Stateless
public class PolicyDesk {
    @Inject
    Policies policies;

    @Inject
    AuditTrail trail;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Every function and how it stands. */
    @Permit(value = Permission.AUTOMATION_POLICY, audited = false)
    public List<Standing> list() {
        lapseOverdue();
        return policies.list();
    }

    /** How many functions somebody has to look at, for the first page. */
    @Permit(value = Permission.AUTOMATION_POLICY, audited = false)
    public int countToLookAt() {
        return (int) policies.list().stream().filter(Standing::needsLook).count();
    }

    /** @throws RuleViolation refusal.notFound */
    @Permit(value = Permission.AUTOMATION_POLICY, audited = false)
    public PolicySheet about(AutomatedFunction function) {
        if (function == null) throw new RuleViolation("refusal.notFound");
        lapseOverdue();
        Standing standing = policies.standing(function);
        return new PolicySheet(
                standing,
                policies.history(function),
                policies.listStops().stream()
                        .filter(stop -> stop.function() == function)
                        .toList(),
                standing.waiting() != null && standing.waiting().mayBeDecidedBy(signatory()),
                mayStop(standing),
                standing.off() != null && standing.off().mayBeDecidedBy(signatory()));
    }

    /** Proposes a policy; until another person has approved it, nothing changes. @throws RuleViolation policy.from.past, policy.waiting */
    @Permit(Permission.AUTOMATION_POLICY)
    public void propose(NewPolicy proposed) {
        lapseOverdue();
        NewPolicy.from(proposed.from(), policies.today());
        int edition = policies.nextEdition(proposed.function());
        policies.add(new UsePolicy(proposed, edition, signatory(), clock.instant()));
    }

    /**
     * Puts in force what another person proposed.
     *
     * @throws RuleViolation refusal.notFound, policy.from.past, audit.control.own, audit.control.decided
     */
    @Permit(Permission.AUTOMATION_POLICY)
    public void approve(PolicyNumber number) {
        UsePolicy policy = policies.require(number);
        // Else it would seem to have held on days on which nobody had approved it.
        if (policy.validFrom().isBefore(policies.today())) throw new RuleViolation("policy.from.past");
        policy.approve(signatory(), clock.instant());
    }

    /** @throws RuleViolation policy.why.short, refusal.notFound, audit.control.own, audit.control.decided */
    @Permit(Permission.AUTOMATION_POLICY)
    public void decline(PolicyNumber number, String why) {
        String reason = SwitchOrder.reason(why);
        policies.require(number).decline(reason, signatory(), clock.instant());
    }

    /** Stops a function at once, in both programs. @throws RuleViolation policy.switch.owner, policy.switch.off */
    @Permit(Permission.AUTOMATION_POLICY)
    public void switchOff(SwitchOrder order) {
        if (!mayStop(policies.standing(order.function()))) throw new RuleViolation("policy.switch.owner");
        policies.add(new SwitchOff(order, signatory(), clock.instant()));
    }

    /** Proposes that it run again. @throws RuleViolation policy.switch.on, policy.switch.waiting */
    @Permit(Permission.AUTOMATION_POLICY)
    public void proposeOn(SwitchOrder order) {
        requireOff(order.function()).proposeOn(order.why(), signatory(), clock.instant());
    }

    /** Lets it run again, as another person proposed. @throws RuleViolation policy.switch.on, policy.switch.notProposed, audit.control.own */
    @Permit(Permission.AUTOMATION_POLICY)
    public void confirmOn(AutomatedFunction function) {
        requireOff(function).confirmOn(signatory(), clock.instant());
    }

    /** It stays off. @throws RuleViolation policy.switch.on, policy.switch.notProposed, audit.control.own, audit.control.decided */
    @Permit(Permission.AUTOMATION_POLICY)
    public void declineOn(AutomatedFunction function) {
        requireOff(function).declineOn(signatory(), clock.instant());
    }

    private SwitchOff requireOff(AutomatedFunction function) {
        return policies.findOff(function).orElseThrow(() -> new RuleViolation("policy.switch.on"));
    }

    /** A function without a policy has no owner yet; the Inspector General answers for it. */
    private boolean mayStop(Standing standing) {
        Role owner =
                standing.policy() == null ? null : standing.policy().terms().owner();
        return callers.current().posts().stream()
                .anyMatch(post -> post.role() == owner || post.role() == Role.INSPECTOR_GENERAL);
    }

    /** What nobody decided before its day is ended by whoever looks next; meanwhile it opens nothing. */
    private void lapseOverdue() {
        for (UsePolicy policy : policies.listOverdue()) {
            policy.lapse(clock.instant());
            AuditNote note = new AuditNote(policy.function().auditTarget(), null, "edition " + policy.edition());
            trail.add(Caller.system("policies"), "AUTOMATION_POLICY:lapse", Outcome.OK, note);
        }
    }

    private Signatory signatory() {
        return Signatory.of(callers.current());
    }
}
