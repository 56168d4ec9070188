package pk.gov.balochistan.police.portal.viewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.viewing.ConcernDesk;
import pk.gov.balochistan.police.viewing.WatchNumber;
import pk.gov.balochistan.police.viewing.WatchedPerson;

/** Persons of whom every look-up goes to an auditor. */
@Named
@RequestScoped
public class WatchedPage {
    private static final Map<String, String> FIELDS =
            Map.of("refusal.cnic.malformed", "watch:cnic", "viewing.watch.already", "watch:cnic");

    private ConcernDesk desk;
    private PageMessages messages;

    private String cnic;
    private String why;
    private String which;
    private String endWhy;
    private List<WatchedPerson> watched;

    protected WatchedPage() {}

    @Inject
    WatchedPage(ConcernDesk desk, PageMessages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** @return to the list; the same page where it was refused */
    public String watch() {
        try {
            desk.watch(Cnic.parse(cnic), why);
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.getOrDefault(refusal.about(), "watch:why"), refusal);
            return null;
        }
        messages.doneAfterRedirect("lookup.watched");
        return "/admin/watched?faces-redirect=true";
    }

    /** @return to the list; the same page where it was refused */
    public String end() {
        try {
            if (which == null) throw new RuleViolation("lookup.endWhich");
            desk.endWatch(number(), endWhy);
        } catch (RuleViolation refusal) {
            messages.refuse(refusal.about().equals("viewing.watch.why") ? "end:endWhy" : "end:which", refusal);
            return null;
        }
        messages.doneAfterRedirect("lookup.ended");
        return "/admin/watched?faces-redirect=true";
    }

    private WatchNumber number() {
        return new WatchNumber(which != null && which.matches("\\d{1,18}") ? Long.parseLong(which) : 0);
    }

    public List<WatchedPerson> getWatched() {
        if (watched == null) watched = desk.listWatched();
        return watched;
    }

    public String getCnic() {
        return cnic;
    }

    public void setCnic(String cnic) {
        this.cnic = cnic;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getEndWhy() {
        return endWhy;
    }

    public void setEndWhy(String endWhy) {
        this.endWhy = endWhy;
    }
}
