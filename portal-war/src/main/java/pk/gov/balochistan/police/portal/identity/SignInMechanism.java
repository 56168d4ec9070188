package pk.gov.balochistan.police.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.portal.shared.KnownMethods;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;
import pk.gov.balochistan.police.signin.ResumedSignIn;
import pk.gov.balochistan.police.signin.SignedInPrincipal;

/**
 * Tells the container who calls, from the cookie of the sign-in, at every request: a sign-in that was ended elsewhere is over at
 * once. Whoever asks for an officers' page without one is led to the sign-in page and back; a page that is open stays as it is.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final Set<String> GROUPS = Set.of("officer");
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private ResumedSignIn resumed;

    protected SignInMechanism() {}

    @Inject
    SignInMechanism(ResumedSignIn resumed) {
        this.resumed = resumed;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext container)
            throws AuthenticationException {
        Optional<SignedInPrincipal> officer = officer(request);
        if (officer.isPresent()) return container.notifyContainerAboutLogin(officer.get(), GROUPS);
        if (!container.isProtected()) return container.doNothing();
        try {
            if (KnownMethods.refuses(request, response)) return AuthenticationStatus.SEND_CONTINUE;
            return askToSignIn(request, response, container);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private Optional<SignedInPrincipal> officer(HttpServletRequest request) {
        String token = SignInCookies.OFFICER.read(request);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (token == null || path.startsWith(RESOURCES) || isCitizens(path)) return Optional.empty();
        return path.equals(OfficerPaths.CASE_NEWS) ? resumed.ofUnattended(token) : resumed.of(token);
    }

    /** Where everybody is a citizen, officers too: what they complain of there does not carry their name. */
    private static boolean isCitizens(String path) {
        return path.equals("/track") || path.equals("/complain") || path.startsWith("/complain/");
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext container) throws IOException {
        // The filters stand behind this and see nothing of the answer.
        response.setHeader("Cache-Control", "no-store");
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return container.redirect(request.getContextPath() + "/signin?to="
                    + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(OfficerPaths.EXPIRED_CALL);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Where to go after the sign-in: the page asked for, or for a form the page that holds it. */
    private static String wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean asked = "GET".equals(request.getMethod()) && request.getQueryString() != null;
        return asked ? path + "?" + request.getQueryString() : path;
    }
}
