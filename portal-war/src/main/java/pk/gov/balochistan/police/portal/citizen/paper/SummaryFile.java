package pk.gov.balochistan.police.portal.citizen.paper;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.tracking.Tracked;
import pk.gov.balochistan.police.tracking.WebCaller;

/** Hands out how a complaint has gone. */
@WebServlet("/track/summary.pdf")
public class SummaryFile extends TrackedFile {
    @Override
    Paper paper(HttpServletRequest request, TrackingNumber number, WebCaller caller) {
        Tracked tracked = desk.track(number, caller)
                .filter(Tracked::isInFull)
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        return SummaryPaper.of(tracked, papers.begin(SummaryPaper.TITLE));
    }
}
