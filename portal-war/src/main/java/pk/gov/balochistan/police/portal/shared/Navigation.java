package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;

/** The officers' navigation: what the posts held now may open. A capability adds its line here. */
@Named("navigation")
@RequestScoped
public class Navigation {
    private static final List<Entry> ALL = List.of(
            new Entry("frame.nav.home", "/officer/home", Permission.ACCOUNT_OWN),
            new Entry("frame.nav.complaints", "/complaint/list", Permission.COMPLAINT_READ),
            new Entry("frame.nav.counter", "/counter/new", Permission.COMPLAINT_LODGE_FOR_CITIZEN),
            new Entry("frame.nav.records", "/criminalrecord/find", Permission.CRIMINAL_RECORD_READ),
            new Entry("frame.nav.codes", "/account/codes", Permission.CRIMINAL_RECORD_SMS),
            new Entry("frame.nav.enquiries", "/criminalrecord/enquiries", Permission.CRIMINAL_RECORD_SMS_SUPERVISE),
            new Entry("frame.nav.accounts", "/admin/accounts", Permission.ACCOUNT_ADMINISTER),
            new Entry("frame.nav.unlock", "/admin/unlock", Permission.ACCOUNT_UNLOCK),
            new Entry("frame.nav.audit", "/admin/audit", Permission.AUDIT_READ),
            new Entry("frame.nav.openings", "/criminalrecord/openings", Permission.AUDIT_READ),
            new Entry("frame.nav.messages", "/admin/messages", Permission.MESSAGING_SUPERVISE),
            new Entry("frame.nav.account", "/account/own", Permission.ACCOUNT_OWN));

    private SignedIn signedIn;
    private HttpServletRequest request;
    private List<Entry> entries;

    protected Navigation() {}

    @Inject
    Navigation(SignedIn signedIn, HttpServletRequest request) {
        this.signedIn = signedIn;
        this.request = request;
    }

    /**
     * One line of the navigation.
     *
     * @param key its words; the hint on the first page is the same key with {@code Hint}
     * @param path address within the portal
     * @param permission what it needs
     */
    public record Entry(String key, String path, Permission permission) {
        public String getKey() {
            return key;
        }

        public String getPath() {
            return path;
        }
    }

    /** What this person may open, in the order of a day's work. Made once: a page asks for it at every line. */
    public List<Entry> getEntries() {
        if (entries == null)
            entries = ALL.stream()
                    .filter(entry -> signedIn.may(entry.permission()))
                    .toList();
        return entries;
    }

    /** The same without the first page, for the tiles on it. */
    public List<Entry> getTasks() {
        return getEntries().stream()
                .filter(entry -> !entry.path().equals("/officer/home"))
                .toList();
    }

    /** Whether the page shown is this entry's. */
    public boolean isHere(Entry entry) {
        return request.getRequestURI().equals(request.getContextPath() + entry.path());
    }
}
