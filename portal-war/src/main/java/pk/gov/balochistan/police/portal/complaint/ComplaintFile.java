package pk.gov.balochistan.police.portal.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import pk.gov.balochistan.police.attachment.AttachmentFile;
import pk.gov.balochistan.police.casework.ComplaintDesk;
import pk.gov.balochistan.police.identifier.TrackingNumber;

/** Hands out a file of a case that the caller may see, always to be saved and never to be shown as a page. */
@WebServlet("/complaint/file")
public class ComplaintFile extends HttpServlet {
    @Inject
    private transient ComplaintDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttachmentFile file = desk.file(TrackingNumber.parse(request.getParameter("n")), request.getParameter("f"));
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.getOutputStream().write(file.content());
    }
}
