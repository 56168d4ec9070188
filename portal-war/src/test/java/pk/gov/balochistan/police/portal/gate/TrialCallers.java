package pk.gov.balochistan.police.portal.gate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;

/** Whoever the request says. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION + 100)
@RequestScoped
public class TrialCallers implements Callers {
    @Inject
    HttpServletRequest request;

    @Override
    public Caller current() {
        if (!"officer".equals(request.getParameter("as"))) return Caller.citizen("web");
        HeldPost post = new HeldPost(Role.STATION_OFFICER, 1, "/1/");
        return new Caller("user:trial", "web", null, null, Set.of(), List.of(post));
    }
}
