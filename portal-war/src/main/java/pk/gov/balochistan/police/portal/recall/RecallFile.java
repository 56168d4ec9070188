package pk.gov.balochistan.police.portal.recall;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.lawfultaking.Mistake;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.printexchange.PrintRelease;
import pk.gov.balochistan.police.printexchange.ReleaseNumber;
import pk.gov.balochistan.police.recall.PrintRecall;
import pk.gov.balochistan.police.recall.RecallDesk;
import pk.gov.balochistan.police.recall.Recalled;

/** Hands out the letter to an office that was given prints, in the language of the page. It names the person by the numbers that the office has. */
@WebServlet("/criminalrecord/recall.pdf")
public class RecallFile extends HttpServlet {
    @Inject
    private transient RecallDesk desk;

    @Inject
    private transient PageTexts texts;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        paper(desk.letter(ReleaseNumber.parse(request.getParameter("n")))).send(response, "recall");
    }

    private Paper paper(Recalled office) {
        PrintRelease release = office.release();
        Paper paper = papers.begin(key("paperTitle", office));
        paper.fact(texts.get("recallView.ourLetter"), ourLetter(office.recall()));
        paper.fact(
                texts.get("recallView.to"),
                texts.of(
                        "recallView.office",
                        release.recipient(),
                        texts.isolated(release.agency().code())));
        paper.number(
                texts.get("recallView.transaction"),
                texts.isolated(release.number().printed()));
        paper.fact(
                texts.get("recallView.record"),
                texts.isolated(office.record().printed() + " / " + office.set().seq()));
        paper.fact(
                texts.get("recallView.given"),
                texts.of(
                        "recallView.givenOn",
                        texts.isolated(texts.date(release.releasedAt())),
                        release.authority(),
                        texts.isolated(release.letterNumber()),
                        release.letterOn()));
        paper.fact(texts.get("recallView.since"), texts.isolated(texts.date(office.since())));
        paper.heading(texts.get("recallView.asked"));
        paper.text(texts.get(key("statement", office)));
        paper.text(texts.get(key("please", office)));
        paper.text(texts.get(key("law", office)));
        return paper.signature(texts.get("recallView.signature"));
    }

    /** What never had a ground, or never was of this person, was wrong before the day on which we found it. */
    private static String key(String what, Recalled office) {
        Mistake mistake = office.set().mistake();
        return "recallView.of." + (mistake == null ? "FALLEN" : mistake.name()) + "." + what;
    }

    /** Until it is entered, room to write its number and day. */
    private String ourLetter(PrintRecall recall) {
        return recall == null
                ? texts.isolated("____________________")
                : texts.of(
                        "recallView.letterOf",
                        texts.isolated(recall.letters().letterNumber()),
                        recall.letters().toldOn());
    }
}
