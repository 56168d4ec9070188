package pk.gov.balochistan.police.portal.photoarray;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.arrayshowing.ShowingDesk;

/** Hands out the paper that the witness signs to whoever showed the array; which photograph was the suspect's does not stand on it. */
@WebServlet("/criminalrecord/showing.pdf")
public class ShowingFile extends HttpServlet {
    @Inject
    private transient ShowingDesk desk;

    @Inject
    private transient ArrayPaper papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        papers.of(desk.paper(ProtocolFile.ref(request))).send(response, "showing");
    }
}
