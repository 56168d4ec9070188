package pk.gov.balochistan.police.portal.expunging;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.destruction.CertificateNumber;
import pk.gov.balochistan.police.expunging.ExpungeCertificate;
import pk.gov.balochistan.police.expunging.ExpungeDesk;
import pk.gov.balochistan.police.expunging.RecordExpunction;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;

/** Hands out the certificate that a whole record was expunged, in the language of the page. It names nobody but the two who decided it. */
@WebServlet("/criminalrecord/expunge.pdf")
public class ExpungeFile extends HttpServlet {
    @Inject
    private transient ExpungeDesk desk;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        paper(desk.certificate(CertificateNumber.parse(request.getParameter("n"))))
                .send(response, "expunged");
    }

    private Paper paper(ExpungeCertificate certificate) {
        Paper paper = papers.begin("expungeView.paperTitle");
        RecordExpunction done = certificate.expunction();
        paper.number(
                texts.get("destruction.certificate"),
                texts.isolated(done.number().printed()));
        paper.fact(
                texts.get("expungeView.record"),
                texts.isolated(certificate.record().printed()));
        paper.fact(texts.get("expungeView.ground"), ground(done));
        paper.heading(texts.get("destruction.what"));
        paper.text(
                texts.of("expungeView.statement", texts.dateTime(done.control().decidedAt())));
        paper.fact(
                texts.get("destruction.byOne"),
                texts.officer(certificate.proposer(), done.control().proposedBy(), paper.language()));
        paper.fact(
                texts.get("destruction.byOther"),
                texts.officer(certificate.confirmer(), done.control().decidedBy(), paper.language()));
        paper.text(texts.get("expungeView.stays"));
        paper.text(texts.get("expungeView.backups"));
        return paper.signature(texts.get("destruction.signature"));
    }

    private String ground(RecordExpunction done) {
        return done.ground() == RecordExpunction.Ground.TERM
                ? texts.of("expungeView.ofTerm", done.termEndedOn(), texts.name(done.recordClass()))
                : texts.of("expungeView.ofOrder", done.court(), texts.isolated(done.orderNumber()), done.orderOn());
    }
}
