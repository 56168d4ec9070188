package pk.gov.balochistan.police.portal.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pk.gov.balochistan.police.identity.AccountDesk;
import pk.gov.balochistan.police.identity.AccountRow;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Officers of one's own posts whom wrong tries have locked out for a while, each with a button that lets in again. */
@Named
@ViewScoped
public class UnlockPage implements Serializable {
    @EJB
    private transient AccountDesk desk;

    @Inject
    private PageMessages messages;

    private transient List<AccountRow> rows;

    public void letIn(String username) {
        desk.letIn(Username.parse(username));
        messages.done("admin.unlock.done", username);
        rows = null;
    }

    public List<AccountRow> getRows() {
        if (rows == null) rows = read();
        return rows;
    }

    private List<AccountRow> read() {
        try {
            return desk.listLockedOut();
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            return List.of();
        }
    }
}
