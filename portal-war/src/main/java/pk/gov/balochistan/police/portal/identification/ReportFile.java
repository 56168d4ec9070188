package pk.gov.balochistan.police.portal.identification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
    private transient PageTexts texts;

    @Inject
    private transient Papers papers;

    @Inject
    private transient PaperFonts fonts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        paper(desk.report(ExaminationNumber.parse(request.getParameter("n")))).send(response, "examination");
    }

    private Paper paper(ExaminationReport report) {
        Paper paper = papers.begin("tenprint.report.title");
        ComparisonSheet sheet = report.sheet();
        PrintSearch search = sheet.comparison().candidate().search();
        paper.number(
                texts.get("tenprint.comparison"),
                texts.isolated(sheet.comparison().number().printed()));
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
        paper.text(texts.name(sheet.comparison().conclusion()));
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
