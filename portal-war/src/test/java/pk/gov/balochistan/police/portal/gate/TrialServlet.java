package pk.gov.balochistan.police.portal.gate;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import org.eclipse.microprofile.health.Readiness;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.portal.frame.TrailHealth;

/** Asks the desk of the trial and says what came back, or which exception reached the caller. */
@WebServlet("/gate-trial")
public class TrialServlet extends HttpServlet {
    @Inject
    TrialDesk desk;

    @Inject
    @Readiness
    TrailHealth health;

    @Resource
    UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(asked(request.getParameter("do"), BeltNumber.parse(request.getParameter("belt"))));
    }

    private String asked(String what, BeltNumber belt) {
        try {
            return ask(what, belt);
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    private String ask(String what, BeltNumber belt) throws Exception {
        switch (what) {
            case "change" -> desk.change(belt);
            case "refuse" -> desk.refuse(belt);
            case "fail" -> desk.fail(belt);
            case "comeLate" -> desk.comeLate(belt);
            case "see" -> {
                return desk.see(belt);
            }
            case "read" -> {
                return desk.read(belt);
            }
            case "health" -> {
                return health.call().getStatus().toString();
            }
            case "changeAndUndo" -> {
                transaction.begin();
                desk.change(belt);
                transaction.rollback();
            }
            default -> throw new IllegalArgumentException(what);
        }
        return "done";
    }
}
