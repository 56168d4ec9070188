package pk.gov.balochistan.police.portal.identification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import pk.gov.balochistan.police.fingerprint.TemplateStandard;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.printexchange.ReleaseDesk;
import pk.gov.balochistan.police.printexchange.ReleaseNumber;
import pk.gov.balochistan.police.printexchange.ReleasedFile;

/** Hands out a file of a release, to be saved: the transaction, or the minutiae by the standard that the address names. Its name is the control number, which says nothing of the person. */
@WebServlet("/criminalrecord/prints.an2")
public class TransactionFile extends HttpServlet {
    @Inject
    private transient ReleaseDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReleaseNumber number = ReleaseNumber.parse(request.getParameter("n"));
        TemplateStandard standard = Chosen.constant(TemplateStandard.class, request.getParameter("f"));
        ReleasedFile file = standard == null ? desk.file(number) : desk.template(number, standard);
        String ending = standard == null ? ".an2" : "-" + standard.name().toLowerCase(Locale.ROOT) + ".fmr";
        response.setContentType("application/octet-stream");
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + number.digits() + ending + "\"");
        response.getOutputStream().write(file.content());
    }
}
