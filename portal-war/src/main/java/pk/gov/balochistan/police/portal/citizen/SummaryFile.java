package pk.gov.balochistan.police.portal.citizen;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.KnownMethods;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.tracking.Tracked;
import pk.gov.balochistan.police.tracking.TrackingDesk;

/** Hands out how a complaint has gone as a paper. It is asked like the tracking page itself: the number and the second fact are sent in
 * the form's body, guesses are counted together, and the read stands in the trail. */
@WebServlet("/track/summary.pdf")
public class SummaryFile extends HttpServlet {
    @Inject
    private transient Papers papers;

    @Inject
    private transient TrackingDesk desk;

    @Inject
    private transient PortalCookies cookies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KnownMethods.refuse(response, "POST");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Tracked tracked = desk.track(
                        TrackingNumber.parse(request.getParameter("number")),
                        TrackingCaller.of(request, cookies, request.getParameter("fact")))
                .filter(Tracked::isInFull)
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        SummaryPaper.of(tracked, papers.begin(SummaryPaper.TITLE)).send(response, "summary");
    }
}
