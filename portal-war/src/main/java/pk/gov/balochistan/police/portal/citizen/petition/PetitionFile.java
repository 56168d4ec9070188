package pk.gov.balochistan.police.portal.citizen.petition;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.citizen.TrackingCaller;
import pk.gov.balochistan.police.portal.shared.KnownMethods;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.tracking.CaseSummary;
import pk.gov.balochistan.police.tracking.TrackingDesk;

/**
 * Hands out the sheet for a petition as a paper, in English or, with {@code in=ur}, in Urdu. It is asked like the sheet on the page: number and
 * second fact are sent in the form's body, guesses are counted together, and the read stands in the trail. Without a request for an FIR there is none.
 */
@WebServlet("/track/petition.pdf")
public class PetitionFile extends HttpServlet {
    @Inject
    private transient Papers papers;

    @Inject
    private transient TrackingDesk desk;

    @Inject
    private transient PortalCookies cookies;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KnownMethods.refuse(response, "POST");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language reader = Language.URDU.code().equals(request.getParameter("in")) ? Language.URDU : Language.ENGLISH;
        CaseSummary sheet = desk.summarise(
                        TrackingNumber.parse(request.getParameter("number")),
                        TrackingCaller.of(request, cookies, request.getParameter("fact")))
                .summary()
                .filter(summary -> summary.tracked().fir() != null)
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        PetitionPaper.of(sheet, clock.instant(), papers.begin(PetitionPaper.TITLE, reader))
                .send(response, "summary");
    }
}
