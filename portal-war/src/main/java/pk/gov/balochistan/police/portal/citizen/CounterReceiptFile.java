package pk.gov.balochistan.police.portal.citizen;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Hands out the last receipt of the front desk as a paper, in the citizen's language, to be sent where no slip can be handed over. */
@WebServlet("/counter/receipt.pdf")
public class CounterReceiptFile extends HttpServlet {
    @Inject
    private transient Papers papers;

    @Inject
    private transient CounterReceipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Receipt receipt = receipts.last().orElseThrow(() -> new RuleViolation("refusal.notFound"));
        ReceiptPaper.of(
                        receipt,
                        papers.begin(ReceiptPaper.TITLE, receipts.citizensLanguage()),
                        PortalAddress.of(request))
                .send(response, "receipt");
    }
}
