package pk.gov.balochistan.police.portal.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.policy.RegisterDesk;
import pk.gov.balochistan.police.policy.RegisterEntry;
import pk.gov.balochistan.police.policy.Standing.State;

/** The public register of automated functions; whoever reads it needs no sign-in. */
@Named("automationRegister")
@RequestScoped
public class RegisterPage {
    private RegisterDesk desk;
    private List<RegisterEntry> entries;

    protected RegisterPage() {}

    @Inject
    RegisterPage(RegisterDesk desk) {
        this.desk = desk;
    }

    /** Functions that have or had a policy, whether they run or not. */
    public List<RegisterEntry> getInUse() {
        return read().stream().filter(RegisterPage::hasPolicy).toList();
    }

    /** Functions whose first policy is approved and has yet to begin. */
    public List<RegisterEntry> getComing() {
        return read().stream().filter(RegisterPage::isComing).toList();
    }

    /** Functions for which no policy was ever approved, so that they never ran. */
    public List<RegisterEntry> getNotInUse() {
        return read().stream()
                .filter(entry -> !hasPolicy(entry) && !isComing(entry))
                .toList();
    }

    private static boolean isComing(RegisterEntry entry) {
        return !hasPolicy(entry) && entry.standing().next() != null;
    }

    private static boolean hasPolicy(RegisterEntry entry) {
        return entry.standing().policy() != null;
    }

    /** How its state is coloured: good where it runs. */
    public String tone(State state) {
        return switch (state) {
            case RUNNING -> "good";
            case REVIEW_DUE -> "warn";
            case EXPIRED, OFF -> "bad";
            case BEGINS_LATER, NO_POLICY -> "quiet";
        };
    }

    private List<RegisterEntry> read() {
        if (entries == null) entries = desk.list();
        return entries;
    }
}
