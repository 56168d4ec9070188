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

/** Hands out the receipt of this browser as a paper, for as long as its page stands. */
@WebServlet("/complain/receipt.pdf")
public class ReceiptFile extends HttpServlet {
    @Inject
    private transient Papers papers;

    @Inject
    private transient ComplaintDraft draft;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Receipt receipt = draft.receipt().orElseThrow(() -> new RuleViolation("refusal.notFound"));
        ReceiptPaper.of(receipt, papers.begin(ReceiptPaper.TITLE), PortalAddress.of(request))
                .send(response, "receipt");
    }
}
