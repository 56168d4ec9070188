package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.printexchange.AgencyCode;
import pk.gov.balochistan.police.printexchange.NewRelease;
import pk.gov.balochistan.police.printexchange.PrintRelease;
import pk.gov.balochistan.police.printexchange.ReleaseDesk;
import pk.gov.balochistan.police.printtaking.PrintSet;

/** To whom a set of the record that is open goes, and on whose letter, as it was typed. */
@Named
@ViewScoped
public class ReleaseForm implements Serializable {
    private static final Map<String, String> FIELDS = Map.of(
            "prints.release.recipient", "release:recipient",
            "prints.release.agency", "release:agency",
            "prints.release.authority", "release:authority",
            "prints.release.letterNumber", "release:letterNumber",
            "prints.release.known", "release:letterNumber",
            "prints.release.letterOn", "release:letterOn",
            "prints.release.future", "release:letterOn",
            "admin.day", "release:letterOn",
            "prints.release.name", "release:named",
            "prints.set.notComplete", "release:set");

    @Inject
    private transient ReleaseDesk desk;

    @Inject
    private PrintsPage page;

    private int set = 1;
    private String recipient;
    private String agency;
    private String authority;
    private String letterNumber;
    private String letterOn;
    private boolean named;

    /** Enters that it leaves; its file stands in the list of the set from then on. */
    public void release() {
        page.act(
                "tenprint.released",
                () -> {
                    desk.release(page.number(), set, typed(), page.reason());
                    // Of the next letter.
                    letterNumber = null;
                    letterOn = null;
                    named = false;
                },
                FIELDS);
    }

    private NewRelease typed() {
        return new NewRelease(recipient, new AgencyCode(agency), authority, letterNumber, Chosen.day(letterOn), named);
    }

    /** What left of a set. */
    public List<PrintRelease> of(PrintSet one) {
        return page.getOpened().releasesOf(one);
    }

    public int getSet() {
        return set;
    }

    public void setSet(int set) {
        this.set = set;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public String getLetterOn() {
        return letterOn;
    }

    public void setLetterOn(String letterOn) {
        this.letterOn = letterOn;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }
}
