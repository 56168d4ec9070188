package pk.gov.balochistan.police.portal.identification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import pk.gov.balochistan.police.doubt.DoubtDesk;
import pk.gov.balochistan.police.doubt.DoubtSheet;
import pk.gov.balochistan.police.doubt.IdentificationDoubt;
import pk.gov.balochistan.police.examination.ComparisonDesk;
import pk.gov.balochistan.police.examination.ComparisonSheet;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.ExaminationReport;
import pk.gov.balochistan.police.examination.PrintConclusion;
import pk.gov.balochistan.police.examination.PrintPair;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.PaperFonts;
import pk.gov.balochistan.police.portal.shared.paper.Papers;

/** Hands out the report of an examination in the language of the page: both prints charted, what each examiner concluded, lines to sign on. */
@WebServlet("/criminalrecord/examination.pdf")
public class ReportFile extends HttpServlet {
    @Inject
    private transient ComparisonDesk desk;

    @Inject
    private transient DoubtDesk doubts;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient Papers papers;

    @Inject
    private transient PaperFonts fonts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExaminationNumber number = ExaminationNumber.parse(request.getParameter("n"));
        paper(desk.report(number), doubts.open(number)).send(response, "examination");
    }

    private Paper paper(ExaminationReport report, DoubtSheet doubted) {
        Paper paper = papers.begin("tenprint.report.title");
        ComparisonSheet sheet = report.sheet();
        PrintSearch search = sheet.comparison().candidate().search();
        paper.number(
                texts.get("tenprint.comparison"),
                texts.isolated(sheet.comparison().number().printed()));
        doubt(paper, doubted);
        paper.fact(texts.get("tenprint.report.asked"), texts.isolated(search.purpose()));
        paper.fact(texts.get("record.page.caseReference"), search.caseReference());
        if (report.lift() != null) trace(paper, "tenprint.trace", report.lift());
        if (report.tied() != null) trace(paper, "tenprint.otherTrace", report.tied());
        for (ComparisonSheet.Person person : sheet.persons()) {
            paper.fact(
                    texts.get(person.isSought() ? "tenprint.soughtPerson" : "tenprint.foundPerson"),
                    texts.of(
                            "tenprint.report.person",
                            person.name(),
                            texts.isolated(person.number().printed())));
        }
        paper.heading(texts.get("tenprint.report.conclusion"));
        paper.text(
                sheet.comparison().isWithdrawn()
                        ? texts.get("tenprint.doubt.withdrawn")
                        : texts.name(sheet.comparison().conclusion()));
        if (report.tied() != null) paper.text(texts.get("tenprint.tieHint"));
        for (PrintConclusion one : report.said()) {
            paper.fact(
                    texts.of(
                            "tenprint.report.examiner",
                            examiner(report, one, paper),
                            texts.dateTime(one.concludedAt())),
                    texts.name(one.conclusion()));
            paper.words(one.remarks());
        }
        charted(paper, sheet.pair());
        paper.text(texts.get(search.isAmongTraces() ? "tenprint.report.statementTraces" : "tenprint.report.statement"));
        paper.fact(texts.get("tenprint.report.seal"), texts.isolated(sheet.seal()));
        for (PrintConclusion one : report.said()) paper.signature(examiner(report, one, paper));
        return paper;
    }

    /** First of all, that nobody may rely on it. */
    private void doubt(Paper paper, DoubtSheet doubted) {
        IdentificationDoubt withdrawn = doubted.withdrawn();
        IdentificationDoubt told = withdrawn == null ? doubted.waiting() : withdrawn;
        if (told == null) return;
        if (withdrawn == null) {
            paper.heading(texts.get("tenprint.report.doubted"));
            paper.text(texts.of(
                    "tenprint.report.doubtedText", texts.dateTime(told.control().proposedAt())));
        } else {
            paper.heading(texts.get("tenprint.report.withdrawn"));
            paper.text(texts.of(
                    "tenprint.report.withdrawnText",
                    texts.dateTime(told.control().decidedAt())));
        }
        paper.fact(
                texts.get("tenprint.report.raisedBy"),
                officer(doubted, told.control().proposedBy(), paper));
        if (withdrawn != null)
            paper.fact(
                    texts.get("tenprint.report.withdrawnBy"),
                    officer(doubted, told.control().decidedBy(), paper));
        paper.fact(texts.get("tenprint.report.why"), told.why());
    }

    private String officer(DoubtSheet doubted, String actor, Paper paper) {
        return texts.officer(doubted.accounts().get(actor), actor, paper.language());
    }

    private void trace(Paper paper, String called, ExaminationReport.ComparedLift lift) {
        paper.fact(
                texts.get(called),
                texts.of("tenprint.report.lift", texts.isolated(lift.exhibit()), lift.caseReference(), lift.foundAt()));
    }

    private void charted(Paper paper, PrintPair pair) {
        paper.next().heading(texts.get("tenprint.report.charted"));
        paper.text(texts.of("tenprint.report.points", pair.matched().size()));
        List<ChartedPrint.Point> here = pair.matched().stream()
                .map(point -> new ChartedPrint.Point(point.soughtX(), point.soughtY()))
                .toList();
        List<ChartedPrint.Point> there = pair.matched().stream()
                .map(point -> new ChartedPrint.Point(point.otherX(), point.otherY()))
                .toList();
        paper.pictures(
                picture("tenprint.report.left", pair.sought(), here),
                picture("tenprint.report.right", pair.other(), there));
    }

    private Paper.Picture picture(String key, PrintPair.Side side, List<ChartedPrint.Point> points) {
        String finger = side.finger() == Finger.UNKNOWN ? texts.get("tenprint.trace") : texts.name(side.finger());
        return new Paper.Picture(texts.of(key, finger), ChartedPrint.draw(side.png(), side.dpi(), points, fonts));
    }

    private String examiner(ExaminationReport report, PrintConclusion one, Paper paper) {
        return texts.officer(report.accounts().get(one.actor()), one.actor(), paper.language());
    }
}
