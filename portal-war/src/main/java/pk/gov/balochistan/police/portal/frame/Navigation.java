package pk.gov.balochistan.police.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.SignedIn;

/** The officers' navigation: what the posts held now may open. A capability adds its line here. */
@Named("navigation")
@RequestScoped
public class Navigation {
    private static final List<Entry> ALL = List.of(
            new Entry("frame.nav.home", "/officer/home"),
            new Entry("frame.nav.complaints", "/complaint/list"),
            new Entry("frame.nav.diaries", "/station/diaries"),
            new Entry("frame.nav.firs", "/complaint/firs"),
            new Entry("frame.nav.firBook", "/station/firs"),
            new Entry("frame.nav.supervision", "/complaint/supervision"),
            new Entry("frame.nav.calls", "/complaint/calls"),
            new Entry("frame.nav.enquiryReports", "/complaint/enquiry-reports"),
            new Entry("frame.nav.findings", "/complaint/findings"),
            new Entry("frame.nav.counter", "/counter/new"),
            new Entry("frame.nav.import", "/complaint/import"),
            new Entry("frame.nav.rules", "/complaint/rules"),
            new Entry("frame.nav.policies", "/policy/functions"),
            new Entry("frame.nav.picket", "/hotlist/picket"),
            new Entry("frame.nav.hotlist", "/hotlist/list"),
            new Entry("frame.nav.records", "/criminalrecord/find"),
            new Entry("frame.nav.arrays", "/criminalrecord/arrays"),
            new Entry("frame.nav.showings", "/criminalrecord/showings"),
            new Entry("frame.nav.lifts", "/criminalrecord/lifts"),
            new Entry("frame.nav.comparisons", "/criminalrecord/comparisons"),
            new Entry("frame.nav.corrections", "/criminalrecord/corrections"),
            new Entry("frame.nav.prisons", "/criminalrecord/prison-discrepancies"),
            new Entry("frame.nav.destructions", "/criminalrecord/destructions"),
            new Entry("frame.nav.expungings", "/criminalrecord/expungings"),
            new Entry("frame.nav.codes", "/account/codes"),
            new Entry("frame.nav.enquiries", "/criminalrecord/enquiries"),
            new Entry("frame.nav.accounts", "/admin/accounts"),
            new Entry("frame.nav.unlock", "/admin/unlock"),
            new Entry("frame.nav.audit", "/admin/audit"),
            new Entry("frame.nav.lookups", "/admin/lookups"),
            new Entry("frame.nav.openings", "/criminalrecord/openings"),
            new Entry("frame.nav.messages", "/admin/messages"),
            new Entry("frame.nav.links", "/admin/links"),
            new Entry("frame.nav.account", "/account/own"));

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
     * @param path address within the portal; {@link OfficerPages} says what it needs
     */
    public record Entry(String key, String path) {
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

    /** Whether this person may open a page, for a link to it. @param page address within the portal */
    public boolean opens(String page) {
        return OfficerPages.needed(page).filter(signedIn::may).isPresent();
    }

    /** What this person may open, in the order of a day's work. Made once: a page asks for it several times. */
    public List<Entry> getEntries() {
        if (entries == null)
            entries = ALL.stream().filter(entry -> opens(entry.path())).toList();
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
