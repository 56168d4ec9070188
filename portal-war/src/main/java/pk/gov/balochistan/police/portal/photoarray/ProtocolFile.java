package pk.gov.balochistan.police.portal.photoarray;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.balochistan.police.arrayshowing.ArrayDesk;
import pk.gov.balochistan.police.arrayshowing.ShowingRef;
import pk.gov.balochistan.police.photoarray.ArrayNumber;
import pk.gov.balochistan.police.portal.shared.Chosen;

/** Hands out the protocol of a showing, in the language of the page, to whoever sealed the array. */
@WebServlet("/criminalrecord/array.pdf")
public class ProtocolFile extends HttpServlet {
    @Inject
    private transient ArrayDesk desk;

    @Inject
    private transient ArrayPaper papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        papers.of(desk.protocol(ref(request))).send(response, "protocol");
    }

    /** Which showing an address names. */
    static ShowingRef ref(HttpServletRequest request) {
        return new ShowingRef(ArrayNumber.parse(request.getParameter("n")), Chosen.page(request.getParameter("s")));
    }
}
