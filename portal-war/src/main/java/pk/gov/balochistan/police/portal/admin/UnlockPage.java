package pk.gov.balochistan.police.portal.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pk.gov.balochistan.police.administration.AccountDesk;
import pk.gov.balochistan.police.administration.AccountRow;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Officers of one's own posts whom wrong tries have locked out for a while, each with a button that lets in again. */
@Named
@ViewScoped
public class UnlockPage implements Serializable {
    @Inject
    private transient AccountDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<List<AccountRow>> rows = new Fresh<>();

    /** Reads who is locked out now. */
    public void load() {
        try {
            rows.put(desk.listLockedOut());
        } catch (RuleViolation refusal) {
            rows.put(List.of());
            messages.refuse(refusal);
        }
    }

    public void letIn(String username) {
        try {
            desk.letIn(Username.parse(username));
            messages.done("admin.unlock.done", username);
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
        }
        load();
    }

    public List<AccountRow> getRows() {
        if (!rows.isGood()) load();
        return rows.get().orElseThrow();
    }
}
