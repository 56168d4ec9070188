package pk.gov.balochistan.police.portal.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.policy.PolicyDesk;
import pk.gov.balochistan.police.policy.Standing;
import pk.gov.balochistan.police.portal.shared.SignedIn;

/** Every automated function and how it stands; and on the first page how many of them somebody has to look at. */
@Named
@RequestScoped
public class PolicyListPage {
    private PolicyDesk desk;
    private SignedIn signedIn;
    private List<Standing> functions;
    private Integer count;

    protected PolicyListPage() {}

    @Inject
    PolicyListPage(PolicyDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    public List<Standing> getFunctions() {
        if (functions == null) functions = desk.list();
        return functions;
    }

    /** Whether the first page says that some have to be looked at. */
    public boolean isShown() {
        return signedIn.may(Permission.AUTOMATION_POLICY) && getCount() > 0;
    }

    /** How many have to be looked at: a policy ends or ended, a function is off, or a proposal waits. */
    public int getCount() {
        if (count == null) count = desk.countToLookAt();
        return count;
    }
}
