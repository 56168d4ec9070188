package pk.gov.balochistan.police.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.signin.SignIn.Step;

/** Name and password, then the code of the second factor where there is one. Needs no session, so it never expires. */
@Named
@RequestScoped
public class SignInPage {
    private static final String HOME = "/officer/home";

    private SignInVisit visit;
    private PageMessages messages;

    private String username;
    private String password;
    private String code;

    protected SignInPage() {}

    @Inject
    SignInPage(SignInVisit visit, PageMessages messages) {
        this.visit = visit;
        this.messages = messages;
    }

    /** First step. */
    public void signIn() throws IOException {
        goOn(visit.password(username, password, response()));
    }

    /** Second step. */
    public void giveCode() throws IOException {
        goOn(visit.code(code, response()));
    }

    private void goOn(Step step) throws IOException {
        switch (step) {
            case DONE -> redirect(wanted());
            case CODE -> redirect("/signin-code?to=" + URLEncoder.encode(wanted(), StandardCharsets.UTF_8));
            case PAUSED -> messages.refuse(new RuleViolation("signin.paused"));
            case REFUSED -> messages.refuse(new RuleViolation(code == null ? "signin.refused" : "signin.codeRefused"));
        }
    }

    /** Only to an officers' page of this portal; whatever else was asked for becomes the first page. */
    private String wanted() {
        String to = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("to");
        return to != null && to.matches("/[\\w./?=&%+-]*") && !to.contains("//") && OfficerPaths.holds(to) ? to : HOME;
    }

    private static void redirect(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
