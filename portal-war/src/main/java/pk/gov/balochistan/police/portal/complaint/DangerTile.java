package pk.gov.balochistan.police.portal.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.worklist.WorklistDesk;

/** On the first page after the sign-in: complainants who say that they are in danger, for whoever answers and for the superiors. */
@Named
@RequestScoped
public class DangerTile {
    private WorklistDesk desk;
    private SignedIn signedIn;
    private HttpServletRequest request;
    private Integer count;

    protected DangerTile() {}

    @Inject
    DangerTile(WorklistDesk desk, SignedIn signedIn, HttpServletRequest request) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.request = request;
    }

    /** Whether there are any that this reader may see. */
    public boolean isShown() {
        return signedIn.may(Permission.COMPLAINT_READ) && getCount() > 0;
    }

    public int getCount() {
        if (count == null) count = desk.countInDanger();
        return count;
    }

    /** The list of exactly these. */
    public String getAddress() {
        return request.getContextPath() + WorklistAddress.of(WorklistDesk.IN_DANGER);
    }
}
