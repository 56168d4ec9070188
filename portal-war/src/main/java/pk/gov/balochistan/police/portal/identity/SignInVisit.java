package pk.gov.balochistan.police.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.signin.SignIn;
import pk.gov.balochistan.police.signin.SignIn.Answer;
import pk.gov.balochistan.police.signin.SignIn.Step;
import pk.gov.balochistan.police.signin.SignIn.Visitor;

/**
 * The steps of a sign-in as a browser takes them, for the page and for the lock: asks the core, keeps the cookies, and sees to
 * it that a session of pages belongs to one account.
 */
@RequestScoped
public class SignInVisit {
    private static final String ACCOUNT = "police.account";
    /** As long as a sign-in may last, so that the forms under a locked screen are still there. */
    private static final int SESSION_SECONDS = (int) Duration.ofHours(12).toSeconds();

    private SignIn signIn;
    private HttpServletRequest request;

    protected SignInVisit() {}

    @Inject
    SignInVisit(SignIn signIn, HttpServletRequest request) {
        this.signIn = signIn;
        this.request = request;
    }

    Step password(String username, String password, HttpServletResponse response) {
        Answer answer = signIn.password(username, password, visitor());
        if (answer.step() == Step.CODE) SignInCookies.CODE.give(answer.token(), request, response);
        if (answer.step() == Step.DONE) open(answer, response);
        return answer.step();
    }

    Step code(String typed, HttpServletResponse response) {
        return code(typed, response, false);
    }

    /** The same at a locked screen: the code of another account opens neither the screen nor a session of that account. */
    Step codeAtLock(String typed, HttpServletResponse response) {
        return code(typed, response, true);
    }

    private Step code(String typed, HttpServletResponse response, boolean toOwnFormsAlone) {
        String token = SignInCookies.CODE.read(request);
        if (token == null) return Step.REFUSED;
        Answer answer = signIn.code(token, typed, visitor());
        if (answer.step() != Step.DONE) return answer.step();
        SignInCookies.CODE.takeBack(request, response);
        if (toOwnFormsAlone && !holdsFormsOf(answer.username())) {
            signIn.end(answer.token());
            return Step.REFUSED;
        }
        open(answer, response);
        return Step.DONE;
    }

    /** Ends the sign-in and keeps the forms, so that the same officer may go on. */
    void rest(HttpServletResponse response) {
        String token = SignInCookies.OFFICER.read(request);
        if (token != null) signIn.end(token);
        SignInCookies.OFFICER.takeBack(request, response);
    }

    /** Ends the sign-in and forgets the forms. */
    void leave(HttpServletResponse response) {
        rest(response);
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    /** Whether the forms kept in this browser are those of the account with this typed name. */
    boolean holdsFormsOf(String typed) {
        try {
            return holdsFormsOf(Username.parse(typed));
        } catch (RuleViolation nobodysName) {
            return false;
        }
    }

    private boolean holdsFormsOf(Username username) {
        HttpSession session = request.getSession(false);
        return session != null && username.value().equals(session.getAttribute(ACCOUNT));
    }

    private void open(Answer answer, HttpServletResponse response) {
        SignInCookies.OFFICER.give(answer.token(), request, response);
        if (answer.deviceCookie() != null) SignInCookies.DEVICE.give(answer.deviceCookie(), request, response);
        // The account whose password and code were right, never a name that the browser says.
        if (holdsFormsOf(answer.username())) {
            request.changeSessionId();
            return;
        }
        HttpSession other = request.getSession(false);
        if (other != null) other.invalidate();
        HttpSession own = request.getSession(true);
        own.setMaxInactiveInterval(SESSION_SECONDS);
        own.setAttribute(ACCOUNT, answer.username().value());
    }

    private Visitor visitor() {
        String device = request.getHeader("User-Agent");
        return new Visitor(PortalAddress.ofCaller(request), device, SignInCookies.DEVICE.read(request));
    }
}
