package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import pk.gov.balochistan.police.intake.FollowUp;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.portal.shared.QrCode;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** The slip that the front desk prints and hands over, in the citizen's language. */
@Named("counterReceipt")
@RequestScoped
public class CounterReceiptPage {
    private CounterReceipts receipts;
    private HttpServletRequest request;
    private Receipt receipt;
    private Language language;

    protected CounterReceiptPage() {}

    @Inject
    CounterReceiptPage(CounterReceipts receipts, HttpServletRequest request) {
        this.receipts = receipts;
        this.request = request;
    }

    /** Without a receipt there is nothing to print. */
    public void open() {
        receipt = receipts.last().orElse(null);
        language = receipts.citizensLanguage();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (receipt == null) {
            faces.getApplication()
                    .getNavigationHandler()
                    .handleNavigation(faces, null, "/counter/new.xhtml?faces-redirect=true");
        }
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public String getCode() {
        return language.code();
    }

    public String getDirection() {
        return language.direction();
    }

    /** A text of the slip. */
    public String word(String key) {
        return Texts.text(key, language);
    }

    /** A text of the slip that names a time. */
    public String sentence(String key, Instant at) {
        return Texts.text(key, language, at);
    }

    public String time(Instant at) {
        return Texts.isolated(Texts.dateTime(at));
    }

    public String getPost() {
        return Texts.text(
                "lodge.post", language, Texts.text(receipt.role().textKey(), language), receipt.place(language));
    }

    /** How the complaint came: the next one begins likewise. */
    public String getHow() {
        return receipts.channel().name();
    }

    /** Text key of what the clerk does now, as nobody stands there; empty where somebody does. */
    public String getTold() {
        return receipts.told().textKey();
    }

    /** Whether nothing that names the police may reach the complainant: the matter is sealed, or was asked to be told in neutral words. */
    public boolean isQuiet() {
        return !getTold().isEmpty()
                && !receipt.followUp().anonymous()
                && receipt.followUp().openedBy() == FollowUp.OpenedBy.CODE;
    }

    public QrCode getQr() {
        return QrCode.of(
                PortalAddress.of(request) + "/track?n=" + receipt.number().digits());
    }

    public String getTrackAddress() {
        return PortalAddress.of(request) + "/track";
    }
}
