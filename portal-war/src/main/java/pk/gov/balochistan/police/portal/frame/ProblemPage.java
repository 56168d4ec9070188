package pk.gov.balochistan.police.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** The page for what was refused, not found or went wrong; a fault shows its number and nothing of its cause. */
@Named
@RequestScoped
public class ProblemPage {
    private static final String FAULT = "fault";
    private static final String MISSING = "missing";
    private static final Map<Integer, String> KINDS = Map.of(
            HttpServletResponse.SC_BAD_REQUEST, "broken",
            HttpServletResponse.SC_FORBIDDEN, "forbidden",
            HttpServletResponse.SC_NOT_FOUND, MISSING,
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "tooLarge",
            HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "noFiles",
            HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy");

    private HttpServletRequest request;
    private PageLanguage language;

    protected ProblemPage() {}

    @Inject
    ProblemPage(HttpServletRequest request, PageLanguage language) {
        this.request = request;
        this.language = language;
    }

    /** Last part of the page's keys, such as {@code forbidden} or {@code missing}; {@code fault} for all that has no words of its own. */
    public String getKind() {
        if (status() != null) return KINDS.getOrDefault(status(), FAULT);
        return request.getParameter("incident") == null ? MISSING : FAULT;
    }

    /** Null where the page itself was asked for, as a script's call is led to it. */
    private Integer status() {
        return (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    }

    /** Whether an officer reads it, who has nothing to do with the citizens' links. Asks nothing of the database: it may be down. */
    public boolean isOfficers() {
        return request.getUserPrincipal() != null;
    }

    /** Where to go on: for officers, and from a page of theirs, to their own first page, else to everybody's. */
    public String getHome() {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String context = request.getContextPath();
        boolean isTheirPage =
                asked != null && OfficerPaths.holds(asked.toString().substring(context.length()));
        return context + (isTheirPage || isOfficers() ? "/officer/home" : "/");
    }

    /** The refusal in words; empty where there is none. */
    public String getRefusal() {
        if (!(request.getAttribute(Problems.REFUSAL) instanceof RuleViolation refusal)) return "";
        return Texts.text(refusal.key(), language.current(), refusal.arguments());
    }

    /** The incident's number; empty where nothing was logged. A form that was refused is not asked: it would be read for that. */
    public String getIncident() {
        Object reported = request.getAttribute(Problems.INCIDENT);
        if (reported == null && status() == null) reported = request.getParameter("incident");
        return reported != null && Incident.isNumber(reported.toString()) ? reported.toString() : "";
    }
}
