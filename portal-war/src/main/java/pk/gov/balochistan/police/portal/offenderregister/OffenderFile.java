package pk.gov.balochistan.police.portal.offenderregister;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.offenderregister.OffenderDesk;
import pk.gov.balochistan.police.offenderregister.OffenderLetter;
import pk.gov.balochistan.police.offenderregister.OffenderReport;
import pk.gov.balochistan.police.offenderregister.OffenderSheet;
import pk.gov.balochistan.police.offenderregister.OffenderState;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.recall.Letters;

/** Hands out the letter to the register of sex offenders in the language of the page: the report, or that the person be taken out. */
@WebServlet("/criminalrecord/offender.pdf")
public class OffenderFile extends HttpServlet {
    @Inject
    private transient OffenderDesk desk;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RecordNumber number = RecordNumber.parse(request.getParameter("n"));
        paper(desk.letter(number, Chosen.page(request.getParameter("e")))).send(response, "offender");
    }

    private Paper paper(OffenderLetter letter) {
        OffenderSheet sheet = letter.sheet();
        boolean isOut = isOut(sheet.state());
        Paper paper = papers.begin(isOut ? "offenderView.paperOut" : "offenderView.paperIn");
        paper.fact(texts.get("offenderView.ourLetter"), ours(sheet, isOut));
        if (isOut)
            paper.fact(
                    texts.get("offenderView.firstLetter"),
                    letterOf(sheet.report().reported()));
        PersonDetails person = letter.person();
        paper.fact(texts.get("offenderView.name"), person.name());
        if (person.father() != null) paper.fact(texts.get("offenderView.father"), person.father());
        if (person.cnic() != null)
            paper.fact(
                    texts.get("offenderView.cnic"), texts.isolated(person.cnic().printed()));
        RecordedOffence entry = sheet.entry();
        paper.fact(
                texts.get("offenderView.section"),
                texts.isolated(sheet.offence().citation()));
        paper.fact(
                texts.get("offenderView.case"),
                texts.of(
                        "offenderView.fir",
                        texts.isolated(entry.firReference()),
                        letter.station().name(paper.language())));
        paper.fact(texts.get("offenderView.outcome"), texts.name(entry.outcome()));
        if (entry.outcomeOn() != null)
            paper.fact(texts.get("offenderView.since"), texts.of("record.page.day", entry.outcomeOn()));
        if (entry.court() != null) paper.fact(texts.get("offenderView.court"), entry.court());
        paper.heading(texts.get("offenderView.asked"));
        paper.text(texts.get(isOut ? "offenderView.pleaseOut" : "offenderView.pleaseIn"));
        paper.text(texts.get("offenderView.law"));
        return paper.signature(texts.get("offenderView.signature"));
    }

    private static boolean isOut(OffenderState state) {
        return state == OffenderState.TO_TAKE_OUT
                || state == OffenderState.ASKED_OUT
                || state == OffenderState.TAKEN_OUT;
    }

    /** Until it is entered, room to write its number and day. */
    private String ours(OffenderSheet sheet, boolean isOut) {
        OffenderReport report = sheet.state() == OffenderState.TO_REPORT ? null : sheet.report();
        Letters letters = report == null ? null : isOut ? report.removal() : report.reported();
        return letters == null ? texts.isolated("____________________") : letterOf(letters);
    }

    private String letterOf(Letters letters) {
        return texts.of("recallView.letterOf", texts.isolated(letters.letterNumber()), letters.toldOn());
    }
}
