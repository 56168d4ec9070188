package pk.gov.balochistan.police.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.SignedIn;

/** The officers' navigation: what the posts held now may open. A capability adds its line here. */
@Named("navigation")
@RequestScoped
public class Navigation {
    private static final List<Entry> ALL = List.of(
            new Entry("frame.nav.home", "/officer/home", Permission.ACCOUNT_OWN),
            new Entry("frame.nav.complaints", "/complaint/list", Permission.COMPLAINT_READ),
            new Entry("frame.nav.supervision", "/complaint/supervision", Permission.COMPLAINT_SUPERVISE),
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
    private PageTexts texts;
    private List<Entry> entries;

    protected Navigation() {}

    @Inject
    Navigation(SignedIn signedIn, HttpServletRequest request, PageTexts texts) {
        this.signedIn = signedIn;
        this.request = request;
        this.texts = texts;
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

    /** One link of the menu. @param current the link's {@code aria-current}: {@code page} on its own page, else {@code false} */
    public record Line(String address, String words, String current) {
        public String getAddress() {
            return address;
        }

        public String getWords() {
            return words;
        }

        public String getCurrent() {
            return current;
        }
    }

    /** What this person may open, in the order of a day's work. Made once: a page asks for it several times. */
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

    /** The menu of the page shown, ready to be written: it stands on every page. */
    public List<Line> getLines() {
        return getEntries().stream().map(this::line).toList();
    }

    private Line line(Entry entry) {
        String address = request.getContextPath() + entry.path();
        return new Line(address, texts.get(entry.key()), request.getRequestURI().equals(address) ? "page" : "false");
    }
}
