package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identification.PrintSearchDesk;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SentForm;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A search with a set of the record that is open, for the reason for which it was opened. */
@Named
@ViewScoped
public class SearchForm implements Serializable {
    @Inject
    private transient PrintSearchDesk desk;

    @Inject
    private PrintsPage page;

    @Inject
    private SentForm form;

    @Inject
    private PageMessages messages;

    private int set = 1;
    private String against;

    /** @return to the list of the search; the same page where it was refused */
    public String identify() {
        try {
            return "/criminalrecord/print-search?faces-redirect=true&n="
                    + form.once(() ->
                            desk.identify(page.number(), set, page.reason()).digits());
        } catch (RuleViolation refusal) {
            messages.refuse(field(refusal.key(), "search:set"), refusal);
            return null;
        }
    }

    /** @return to the comparison; the same page where it was refused */
    public String verify() {
        try {
            return "/criminalrecord/comparison?faces-redirect=true&n="
                    + form.once(() -> desk.verify(page.number(), set, RecordNumber.parse(against), page.reason())
                            .digits());
        } catch (RuleViolation refusal) {
            messages.refuse(field(refusal.key(), "search:against"), refusal);
            return null;
        }
    }

    /** Null, the head of the page, for a set that was withdrawn since: the form may be there no longer. */
    private static String field(String key, String otherwise) {
        if (key.startsWith("prints.set")) return null;
        return key.startsWith("policy") ? "search:set" : otherwise;
    }

    public int getSet() {
        return set;
    }

    public void setSet(int set) {
        this.set = set;
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }
}
