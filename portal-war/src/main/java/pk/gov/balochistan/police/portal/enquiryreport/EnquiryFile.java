package pk.gov.balochistan.police.portal.enquiryreport;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.enquiryreport.EnquiryReport;
import pk.gov.balochistan.police.enquiryreport.EnquiryReportDesk;
import pk.gov.balochistan.police.enquiryreport.OpenedEnquiry;
import pk.gov.balochistan.police.enquiryreport.WrittenReport;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Hands out the last version of the report of an enquiry as a paper to be signed, in the language of the page; it names no complainant. */
@WebServlet("/complaint/enquiry.pdf")
public class EnquiryFile extends HttpServlet {
    @Inject
    private transient EnquiryReportDesk desk;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenedEnquiry opened = desk.enquiriesInto(TrackingNumber.parse(request.getParameter("n")));
        OpenedEnquiry.Round last = opened.rounds().stream()
                .filter(round -> !round.versions().isEmpty())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        paper(opened.number(), last).send(response, "report");
    }

    private Paper paper(TrackingNumber number, OpenedEnquiry.Round round) {
        WrittenReport written = round.versions().get(0);
        EnquiryReport report = written.report();
        Paper paper = papers.begin("enquirySheet.writeTitle");
        paper.number(texts.of("enquirySheet.version", report.seq()), texts.isolated(number.printed()));
        paper.fact(texts.get("enquirySheet.writtenAt"), texts.dateTime(report.writtenAt()));
        paper.heading(texts.get("enquirySheet.terms")).words(round.enquiry().terms());
        paper.heading(texts.get("enquirySheet.done"));
        written.done().forEach(act -> paper.text(texts.of("enquirySheet.act", act.kind(), act.day()))
                .words(act.words()));
        paper.heading(texts.get("enquirySheet.complainantSide")).words(report.complainantSide());
        paper.heading(texts.get("enquirySheet.otherSide")).words(report.otherSide());
        paper.heading(texts.get("enquirySheet.findings"));
        written.findings().forEach(found -> paper.words(found.words())
                .text(texts.name(found.outcome()))
                .words(found.why()));
        paper.heading(texts.get("enquirySheet.recommendation")).words(report.recommendation());
        if (report.answer() != null)
            paper.fact(texts.name(report.answer()), texts.name(report.answeredRole()))
                    .text(texts.dateTime(report.answeredAt()))
                    .words(report.answeredWhy());
        return paper.signature(texts.get("enquirySheet.signature"));
    }
}
