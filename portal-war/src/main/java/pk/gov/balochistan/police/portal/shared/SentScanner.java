package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import pk.gov.balochistan.police.fingerprint.LiveScanner;

/**
 * From which scanner the file of the form that was sent came live, in fields that scanner.js fills; blank for a file that somebody chose. No page shows it again: the
 * next file may come from elsewhere.
 */
@Named
@RequestScoped
public class SentScanner {
    private String maker;
    private String model;
    private String serial;

    /** Null for a file. @throws RuleViolation prints.scanner */
    public LiveScanner scanner() {
        return LiveScanner.ofForm(maker, model, serial);
    }

    /** Where the page finds the scanner's program; empty where the portal is set up without one. */
    public String getAddress() {
        return PortalSettings.get().scannerAddress();
    }

    public String getMaker() {
        return null;
    }

    public void setMaker(String maker) {
        this.maker = maker;
    }

    public String getModel() {
        return null;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getSerial() {
        return null;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }
}
