package pk.gov.balochistan.police.portal.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import pk.gov.balochistan.police.casework.ComplaintDesk;
import pk.gov.balochistan.police.casework.OpenedComplaint;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.PortalAddress;
import pk.gov.balochistan.police.portal.shared.QrCode;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.portal.shared.paper.Papers;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Hands out a letter to the complainant, in the complaint's own language: what is public of the case, for whoever reads no texts. It
 * bears no name and no address, which the officer writes on the envelope; so a letter that goes astray names nobody.
 */
@WebServlet("/complaint/letter.pdf")
public class LetterFile extends HttpServlet {
    @Inject
    private transient ComplaintDesk desk;

    @Inject
    private transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenedComplaint opened = desk.letter(TrackingNumber.parse(request.getParameter("n")));
        letter(opened, PortalAddress.of(request) + "/track").send(response, "letter");
    }

    private Paper letter(OpenedComplaint opened, String track) {
        Complaint complaint = opened.complaint();
        Language language = complaint.language();
        Paper paper = papers.begin("paper.letterTitle", language);
        paper.corner(QrCode.of(track + "?n=" + complaint.number().digits()));
        paper.number(
                Texts.text("lodge.yourNumber", language),
                Texts.isolated(complaint.number().printed()));
        paper.fact(Texts.text("lodge.filedAt", language), time(complaint.filedAt()));
        paper.fact(
                Texts.text("track.paper.status", language),
                Texts.text(complaint.status().textKey(), language));
        String role = Texts.text(opened.post().role().textKey(), language);
        String office = opened.post().place().name(language);
        paper.fact(Texts.text("track.post", language), Texts.text("lodge.post", language, role, office));
        if (complaint.status().isOpen())
            paper.fact(
                    Texts.text("track.dueAt", language),
                    time(complaint.promise().dueAt()));
        paper.heading(Texts.text("track.steps", language));
        complaint.timeline().stream().filter(ComplaintEvent::isPublic).forEach(event -> paper.fact(
                        time(event.at()), event.sentence(language))
                .words(event.note()));
        if (complaint.status() == ComplaintStatus.RESOLVED)
            paper.text(Texts.text("paper.word", language, complaint.closing().wordDueAt()));
        paper.text(Texts.text("paper.follow", language) + " " + Texts.isolated(track));
        return paper.signature(Texts.text("paper.signed", language));
    }

    private static String time(Instant at) {
        return Texts.isolated(Texts.dateTime(at));
    }
}
