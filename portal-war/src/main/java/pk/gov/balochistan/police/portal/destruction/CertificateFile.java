package pk.gov.balochistan.police.portal.destruction;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.destruction.Certificate;
import pk.gov.balochistan.police.destruction.CertificateNumber;
import pk.gov.balochistan.police.destruction.DestructionDesk;
import pk.gov.balochistan.police.destruction.SetDestruction;
import pk.gov.balochistan.police.lawfultaking.Mistake;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;

/** Hands out the certificate that prints or photographs were destroyed, in the language of the page, for the person concerned. */
@WebServlet("/criminalrecord/destruction.pdf")
public class CertificateFile extends HttpServlet {
    @Inject
    private transient DestructionDesk desk;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        paper(desk.certificate(CertificateNumber.parse(request.getParameter("n"))))
                .send(response, "certificate");
    }

    private Paper paper(Certificate certificate) {
        boolean isOfPrints = certificate.set().what() == Taking.PRINTS;
        Paper paper = papers.begin(isOfPrints ? "destruction.paperTitle" : "destruction.photoTitle");
        SetDestruction done = certificate.destruction();
        paper.number(
                texts.get("destruction.certificate"),
                texts.isolated(done.number().printed()));
        Mistake mistake = certificate.set().mistake();
        // Prints of another person say nothing of whoever the record is of.
        paper.fact(
                texts.get(mistake == Mistake.OF_ANOTHER ? "destruction.recordOf" : "destruction.person"),
                texts.of(
                        "destruction.personOf",
                        certificate.name(),
                        texts.isolated(certificate.record().printed())));
        paper.fact(
                texts.get("destruction.case"),
                texts.of(
                        "destruction.caseOf",
                        texts.isolated(certificate.entry().firReference()),
                        certificate.station().name(paper.language()),
                        texts.isolated(certificate.offence().citation())));
        paper.fact(
                texts.get(mistake == null ? "destruction.ended" : "destruction.reason"),
                mistake != null
                        ? texts.name(mistake)
                        : texts.of(
                                "destruction.endedOn",
                                texts.name(done.outcome()),
                                certificate.entry().outcomeOn()));
        paper.fact(
                texts.get("destruction.takenAndWithdrawn"),
                texts.of(
                        "destruction.fromTo",
                        certificate.set().takenOn(),
                        texts.isolated(texts.date(certificate.set().withdrawnAt()))));
        paper.heading(texts.get("destruction.what"));
        paper.text(texts.of(
                isOfPrints ? "destruction.statement" : "destruction.photoStatement",
                texts.dateTime(done.control().decidedAt())));
        paper.text(certificate.things().stream()
                .map(texts::name)
                .collect(Collectors.joining(texts.get("destruction.and"))));
        paper.fact(
                texts.get("destruction.byOne"),
                texts.officer(certificate.proposer(), done.control().proposedBy(), paper.language()));
        paper.fact(
                texts.get("destruction.byOther"),
                texts.officer(certificate.confirmer(), done.control().decidedBy(), paper.language()));
        paper.text(texts.get(DestructionPage.lawKey(certificate.set())));
        paper.text(texts.get("destruction.backups"));
        return paper.signature(texts.get("destruction.signature"));
    }
}
