package pk.gov.balochistan.police.portal.citizen.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.tracking.CaseSummary;
import pk.gov.balochistan.police.tracking.WebCaller;

/** Hands out the sheet for a petition, in English or, with {@code in=ur}, in Urdu. Without a request for an FIR there is none. */
@WebServlet("/track/petition.pdf")
public class PetitionFile extends TrackedFile {
    @Inject
    private transient Clock clock;

    @Override
    Paper paper(HttpServletRequest request, TrackingNumber number, WebCaller caller) {
        Language reader = Language.URDU.code().equals(request.getParameter("in")) ? Language.URDU : Language.ENGLISH;
        CaseSummary sheet = desk.summarise(number, caller)
                .summary()
                .filter(summary -> summary.tracked().fir() != null)
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        return PetitionPaper.of(sheet, clock.instant(), papers.begin(PetitionPaper.TITLE, reader));
    }
}
