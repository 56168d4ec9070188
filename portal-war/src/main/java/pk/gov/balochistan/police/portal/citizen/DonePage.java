package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.portal.shared.QrCode;

/** What the citizen takes home: number, promised dates and the post that answers, with a code that a phone's camera reads. */
@Named("done")
@RequestScoped
public class DonePage {
    private ComplaintDraft draft;
    private DraftCookie cookie;
    private PageLanguage language;
    private PageTexts texts;
    private HttpServletRequest request;

    protected DonePage() {}

    @Inject
    DonePage(
            ComplaintDraft draft,
            DraftCookie cookie,
            PageLanguage language,
            PageTexts texts,
            HttpServletRequest request) {
        this.draft = draft;
        this.cookie = cookie;
        this.language = language;
        this.texts = texts;
        this.request = request;
    }

    /** Without a receipt there is nothing to show here. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() || draft.receipt().isPresent()) return;
        faces.getApplication()
                .getNavigationHandler()
                .handleNavigation(faces, null, "/complain.xhtml?faces-redirect=true");
    }

    public Receipt getReceipt() {
        return draft.receipt().orElse(null);
    }

    /** For how long the return code stays on this page. */
    public long getCodeMinutes() {
        return Receipt.CODE_SHOWN.toMinutes();
    }

    public String getGuard() {
        return cookie.guard();
    }

    /** The post that answers: what it is and where. */
    public String getPost() {
        return texts.of(
                "lodge.post", texts.name(getReceipt().role()), getReceipt().place(language.current()));
    }

    /** The tracking page with the number filled in, as a picture for a camera. */
    public QrCode getQr() {
        return QrCode.of(
                PortalAddress.of(request) + "/track?n=" + getReceipt().number().digits());
    }

    public String getTrackAddress() {
        return PortalAddress.of(request) + "/track";
    }

    /** The slip was kept: removes it from this device. */
    public String clear() {
        if (!cookie.isGuarded()) return null;
        draft.forget();
        return "/index.xhtml?faces-redirect=true";
    }
}
