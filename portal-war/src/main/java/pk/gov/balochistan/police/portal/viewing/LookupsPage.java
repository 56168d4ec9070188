package pk.gov.balochistan.police.portal.viewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SignedIn;
import pk.gov.balochistan.police.viewing.ConcernDesk;
import pk.gov.balochistan.police.viewing.ConcernFilter;
import pk.gov.balochistan.police.viewing.ConcernKind;
import pk.gov.balochistan.police.viewing.ConcernRow;
import pk.gov.balochistan.police.viewing.ViewConcerns;

/** Look-ups of persons that are worth a second look, as the address says, for auditors. */
@Named
@RequestScoped
public class LookupsPage {
    /** As the address says it. */
    private static final String CLOSED = "closed";

    private ConcernDesk desk;
    private SignedIn signedIn;
    private PageMessages messages;

    private String kind;
    private String state;
    private String page;
    private List<ConcernRow> found;
    private Long open;

    protected LookupsPage() {}

    @Inject
    LookupsPage(ConcernDesk desk, SignedIn signedIn, PageMessages messages) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    /** @return to the same page with what was chosen in its address */
    public String look() {
        page = null;
        return "/admin/lookups?faces-redirect=true&includeViewParams=true";
    }

    /** Draws a sample. @return to the list of what is drawn */
    public String draw() {
        int drawn = desk.draw();
        messages.doneAfterRedirect(drawn == 0 ? "lookup.drawnNone" : "lookup.drawn", drawn);
        return "/admin/lookups?faces-redirect=true&kind=" + ConcernKind.SAMPLE;
    }

    public List<ConcernRow> getConcerns() {
        return found().subList(0, Math.min(ViewConcerns.PAGE, found().size()));
    }

    private List<ConcernRow> found() {
        if (found == null)
            found = desk.list(
                    new ConcernFilter(Chosen.constant(ConcernKind.class, kind), CLOSED.equals(state), getNow()));
        return found;
    }

    /** Whether there are more on a next page. */
    public boolean isMore() {
        return found().size() > ViewConcerns.PAGE;
    }

    /** The page that is shown, from 0. */
    public int getNow() {
        return Chosen.page(page);
    }

    /** How many persons were looked at in the last week. */
    public long getOfWeek() {
        return desk.countOfWeek();
    }

    public int getDrawnAtOnce() {
        return ConcernDesk.DRAWN;
    }

    /** On the first page after the sign-in. */
    public boolean isShown() {
        return signedIn.may(Permission.AUDIT_READ);
    }

    public long getOpen() {
        if (open == null) open = desk.countOpen();
        return open;
    }

    public ConcernKind[] getKinds() {
        return ConcernKind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
