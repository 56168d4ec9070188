package pk.gov.balochistan.police.portal.policy;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.NewPolicy;
import pk.gov.balochistan.police.policy.PolicyDesk;
import pk.gov.balochistan.police.policy.PolicyNumber;
import pk.gov.balochistan.police.policy.PolicySheet;
import pk.gov.balochistan.police.policy.PolicyTerms;
import pk.gov.balochistan.police.policy.SwitchOrder;
import pk.gov.balochistan.police.policy.UsePolicy;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One automated function: the policy that holds, what waits for a second person, its switch, and all that went before. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {
    @Inject
    private transient PolicyDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private PolicyForm form;

    private final Fresh<PolicySheet> sheet = new Fresh<>();
    private String name;
    private String declineWhy;
    private String switchWhy;

    /** Where the address names a function, it is read; there is no page of anything else. */
    public void open() throws IOException {
        if (function() != null) {
            load();
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }

    /** Reads the function afresh. */
    public void load() {
        try {
            PolicySheet read = desk.about(function());
            sheet.put(read);
            if (read.standing().policy() != null)
                form.begin(read.standing().policy().terms());
        } catch (RuleViolation refusal) {
            sheet.put(null);
            messages.refuse(refusal);
        }
    }

    /** @return to the same function, where it waits; the same page where it was refused */
    public String propose() {
        PolicySheet now = getSheet();
        if (now == null) return null;
        Map<String, RuleViolation> wrong = new LinkedHashMap<>();
        Optional<NewPolicy> proposal = form.proposal(now.standing(), wrong);
        wrong.forEach((field, refusal) -> messages.refuse("policy:" + field, refusal));
        if (proposal.isEmpty()) return null;
        try {
            desk.propose(proposal.get());
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            return null;
        }
        return again("automation.proposed");
    }

    public String approve() {
        return done("automation.approved", null, () -> desk.approve(waiting()));
    }

    public String decline() {
        return done("automation.declined", "decide:why", () -> desk.decline(waiting(), declineWhy));
    }

    public String switchOff() {
        return done("automation.stopped", "off:why", () -> desk.switchOff(new SwitchOrder(function(), switchWhy)));
    }

    public String proposeOn() {
        return done("automation.onProposed", "on:why", () -> desk.proposeOn(new SwitchOrder(function(), switchWhy)));
    }

    public String confirmOn() {
        return done("automation.started", null, () -> desk.confirmOn(function()));
    }

    public String declineOn() {
        return done("automation.staysOff", null, () -> desk.declineOn(function()));
    }

    private String done(String said, String reasonField, Runnable order) {
        try {
            order.run();
        } catch (RuleViolation refusal) {
            messages.refuse(refusal.about().equals("policy.why.short") ? reasonField : null, refusal);
            return null;
        }
        return again(said);
    }

    private String again(String said) {
        messages.doneAfterRedirect(said);
        return "/policy/function?faces-redirect=true&f=" + function().name();
    }

    /** Null for what no function is called. */
    private AutomatedFunction function() {
        return Chosen.constant(AutomatedFunction.class, name);
    }

    private PolicyNumber waiting() {
        UsePolicy waits = getSheet() == null ? null : getSheet().standing().waiting();
        if (waits == null) throw new RuleViolation("audit.control.decided");
        return new PolicyNumber(waits.function(), waits.edition());
    }

    /** Null where there is no such function. */
    public PolicySheet getSheet() {
        if (!sheet.isGood() && name != null) load();
        return sheet.get().orElse(null);
    }

    public Set<Role> getOwners() {
        return PolicyTerms.owners();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDeclineWhy() {
        return declineWhy;
    }

    public void setDeclineWhy(String declineWhy) {
        this.declineWhy = declineWhy;
    }

    public String getSwitchWhy() {
        return switchWhy;
    }

    public void setSwitchWhy(String switchWhy) {
        this.switchWhy = switchWhy;
    }
}
