package pk.gov.balochistan.police.portal.citizen.paper;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.citizen.TrackingCaller;
import pk.gov.balochistan.police.portal.shared.KnownMethods;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.tracking.TrackingDesk;
import pk.gov.balochistan.police.tracking.WebCaller;

/**
 * Hands out a paper of a complaint. It is asked like the tracking page itself: number and second fact are sent in the form's body, guesses
 * are counted together, and the read stands in the trail.
 */
abstract class TrackedFile extends HttpServlet {
    @Inject
    transient Papers papers;

    @Inject
    transient TrackingDesk desk;

    @Inject
    private transient PortalCookies cookies;

    /**
     * @throws pk.gov.balochistan.police.shared.RuleViolation refusal.notFound where the fact does not open it, or there is no such
     * paper of it
     */
    abstract Paper paper(HttpServletRequest request, TrackingNumber number, WebCaller caller);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KnownMethods.refuse(response, "POST");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebCaller caller = TrackingCaller.of(request, cookies, request.getParameter("fact"));
        paper(request, TrackingNumber.parse(request.getParameter("number")), caller)
                .send(response, "summary");
    }
}
