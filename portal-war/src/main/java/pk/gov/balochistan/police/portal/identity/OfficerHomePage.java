package pk.gov.balochistan.police.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import pk.gov.balochistan.police.signin.OwnAccountDesk;

/** The first page after the sign-in. Whoever has not yet chosen a password and a second factor goes there first. */
@Named
@RequestScoped
public class OfficerHomePage {
    private OwnAccountDesk account;

    protected OfficerHomePage() {}

    @Inject
    OfficerHomePage(OwnAccountDesk account) {
        this.account = account;
    }

    /** Leads to the own account until it is complete; it holds no posts before. */
    public void finishFirst() throws IOException {
        if (account.isComplete()) return;
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/account/own");
    }
}
