package pk.gov.balochistan.police.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import pk.gov.balochistan.police.shared.NotPermitted;

/**
 * Stands before every page of the officers as {@link Gate} stands before every desk. Who may not open one is written down with
 * the page, and nothing of what was asked for there. A page that is opened leaves no row: its desk writes what is shown.
 */
@RequestScoped
public class PageGate {
    private static final String ACT = ":page";

    @Inject
    Callers callers;

    @Inject
    AuditTrail trail;

    @Inject
    OwnTransaction ownTransaction;

    /** @param page its address within the portal, such as {@code /counter/new} @throws NotPermitted when no post held now carries the permission */
    public void require(Permission permission, String page) {
        Caller caller = callers.current();
        if (caller.may(permission)) return;
        AuditNote note = new AuditNote(null, null, page);
        ownTransaction.run(() -> trail.add(caller, permission.name() + ACT, Outcome.DENIED, note));
        throw new NotPermitted();
    }
}
