package pk.gov.balochistan.police.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** The page for what was refused, not found or went wrong; a fault shows its number and nothing of its cause. */
@Named
@RequestScoped
public class ProblemPage {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int BUSY = 503;

    private HttpServletRequest request;
    private PageLanguage language;

    protected ProblemPage() {}

    @Inject
    ProblemPage(HttpServletRequest request, PageLanguage language) {
        this.request = request;
        this.language = language;
    }

    /** Last part of the page's keys: {@code forbidden}, {@code missing}, {@code busy} or {@code fault}. */
    public String getKind() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (!(status instanceof Integer code)) return request.getParameter("incident") == null ? "missing" : "fault";
        if (code == NOT_FOUND) return "missing";
        if (code == FORBIDDEN) return "forbidden";
        return code == BUSY ? "busy" : "fault";
    }

    /** The refusal in words; empty where there is none. */
    public String getRefusal() {
        if (!(request.getAttribute(Problems.REFUSAL) instanceof RuleViolation refusal)) return "";
        return Texts.text(refusal.key(), language.current(), refusal.arguments());
    }

    /** The incident's number; empty where nothing was logged. */
    public String getIncident() {
        Object reported = request.getAttribute(Problems.INCIDENT);
        String number = reported == null ? request.getParameter("incident") : reported.toString();
        return Incident.isNumber(number) ? number : "";
    }
}
