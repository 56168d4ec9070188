package pk.gov.balochistan.police.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.io.IOException;
import java.util.List;
import pk.gov.balochistan.police.signin.OtherSignIn;
import pk.gov.balochistan.police.signin.OwnAccountDesk;
import pk.gov.balochistan.police.signin.SignedInPrincipal;

/**
 * The first page after the sign-in. Whoever has not yet chosen a password and a second factor goes there first. It says where
 * else the account is signed in. Source: SECURITY.md T12.
 */
@Named
@RequestScoped
public class OfficerHomePage {
    private OwnAccountDesk account;
    private SecurityContext security;
    private List<OtherSignIn> others;

    protected OfficerHomePage() {}

    @Inject
    OfficerHomePage(OwnAccountDesk account, SecurityContext security) {
        this.account = account;
        this.security = security;
    }

    /** Leads to the own account until it is complete; it holds no posts before. */
    public void finishFirst() throws IOException {
        if (account.isComplete()) return;
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/account/own");
    }

    /** Sign-ins of the same account in other browsers; {@link SessionServlet} ends one. */
    public List<OtherSignIn> getOthers() {
        if (others == null) {
            others = account.listOthers(security.getPrincipalsByType(SignedInPrincipal.class)
                    .iterator()
                    .next());
        }
        return others;
    }
}
