package pk.gov.balochistan.police.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;

/** Who asks in this request: whom the container was told of by {@link ResumedSignIn}, or the citizen. */
@RequestScoped
public class SignedInCallers implements Callers {
    private static final String CHANNEL = "web";

    @Inject
    SecurityContext security;

    private Caller caller;

    @Override
    public Caller current() {
        if (caller == null) caller = ask();
        return caller;
    }

    private Caller ask() {
        return security.getPrincipalsByType(SignedInPrincipal.class).stream()
                .findFirst()
                .map(SignedInPrincipal::caller)
                .orElseGet(() -> Caller.citizen(CHANNEL));
    }
}
