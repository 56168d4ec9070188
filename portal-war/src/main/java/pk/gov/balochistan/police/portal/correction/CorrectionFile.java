package pk.gov.balochistan.police.portal.correction;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.correction.Applicant;
import pk.gov.balochistan.police.correction.CorrectionAnswer;
import pk.gov.balochistan.police.correction.CorrectionDesk;
import pk.gov.balochistan.police.correction.CorrectionNumber;
import pk.gov.balochistan.police.correction.CorrectionSheet;
import pk.gov.balochistan.police.criminalrecord.RecordChange;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/** Hands out the receipt of a request for correction and, with {@code of=answer}, the answer, in the language that the applicant reads. */
@WebServlet("/criminalrecord/correction.pdf")
public class CorrectionFile extends HttpServlet {
    @Inject
    private transient CorrectionDesk desk;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CorrectionSheet sheet = desk.open(CorrectionNumber.parse(request.getParameter("n")));
        boolean isAnswer = "answer".equals(request.getParameter("of"));
        (isAnswer ? answer(sheet) : receipt(sheet)).send(response, isAnswer ? "answer" : "receipt");
    }

    private Paper receipt(CorrectionSheet sheet) {
        Paper paper = head("correctionView.paperReceipt", sheet);
        Applicant applicant = sheet.request().applicant();
        paper.text(text(paper, "correctionView.paperPromise", sheet.request().dueOn()));
        paper.text(text(paper, "correctionView.paperTwo"));
        paper.text(
                applicant.address() == null
                        ? text(paper, "correctionView.paperCollect")
                        : text(paper, "correctionView.paperPost", applicant.address()));
        return paper.signature(text(paper, "correctionView.paperSignature"));
    }

    private Paper answer(CorrectionSheet sheet) {
        CorrectionAnswer given = sheet.request().given().orElseThrow(() -> new RuleViolation("refusal.notFound"));
        Paper paper = head("correctionView.paperAnswer", sheet);
        paper.heading(text(paper, "correctionView.paperFound"));
        paper.text(name(paper, given.finding()));
        paper.words(given.words());
        if (!sheet.changes().isEmpty()) paper.heading(text(paper, "correctionView.paperChanged"));
        for (RecordChange change : sheet.changes()) {
            paper.text(text(
                    paper,
                    "correctionView.paperChangedOn",
                    Texts.isolated(Texts.date(change.control().decidedAt())),
                    change.outcome() == null
                            ? text(paper, "correctionView.made." + change.kind())
                            : name(paper, change.outcome())));
        }
        boolean isClosed = sheet.entry() != null && sheet.entry().isClosed();
        if (isClosed) paper.text(text(paper, "correctionView.paperClosed"));
        paper.text(text(paper, "correctionView.paperNext"));
        return paper.signature(text(paper, "correctionView.paperSignature"));
    }

    private Paper head(String titleKey, CorrectionSheet sheet) {
        Paper paper = papers.begin(titleKey, sheet.request().applicant().language());
        paper.number(
                text(paper, "correctionView.number"),
                Texts.isolated(sheet.request().number().printed()));
        paper.fact(
                text(paper, "correctionView.paperPerson"),
                text(
                        paper,
                        "correctionView.paperOf",
                        sheet.record().person().name(),
                        Texts.isolated(sheet.record().number().printed())));
        if (sheet.request().applicant().name() != null) {
            paper.fact(
                    text(paper, "correctionView.applicant"),
                    sheet.request().applicant().name());
        }
        paper.fact(
                text(paper, "correctionView.receivedOn"),
                text(paper, "correctionView.day", sheet.request().receivedOn()));
        paper.fact(text(paper, "correctionView.paperAbout"), about(paper, sheet));
        paper.fact(
                text(paper, "correctionView.ground"),
                name(paper, sheet.request().ground()));
        paper.heading(text(paper, "correctionView.paperAsked"));
        return paper.words(sheet.request().words());
    }

    private static String about(Paper paper, CorrectionSheet sheet) {
        if (sheet.entry() == null) return text(paper, "correctionView.aboutPerson");
        return text(
                paper,
                "correctionView.paperEntry",
                Texts.isolated(sheet.entry().firReference()),
                sheet.station() == null ? "" : sheet.station().name(paper.language()),
                Texts.isolated(sheet.law().citation()));
    }

    private static String name(Paper paper, TextKey key) {
        return text(paper, key.textKey());
    }

    private static String text(Paper paper, String key, Object... arguments) {
        return Texts.text(key, paper.language(), arguments);
    }
}
