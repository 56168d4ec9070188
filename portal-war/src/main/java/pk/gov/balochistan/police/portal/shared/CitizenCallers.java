package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;

/** Everybody who asks through the web is a citizen. */
@RequestScoped
public class CitizenCallers implements Callers {
    @Override
    public Caller current() {
        return Caller.citizen("web");
    }
}
