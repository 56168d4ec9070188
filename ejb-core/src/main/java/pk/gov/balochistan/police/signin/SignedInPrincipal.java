package pk.gov.balochistan.police.signin;

import jakarta.security.enterprise.CallerPrincipal;
import pk.gov.balochistan.police.identity.Username;

/** Whom the container knows as the caller: the account's name and the row of the session, asked anew at each request. */
public class SignedInPrincipal extends CallerPrincipal {
    private final long sessionId;

    SignedInPrincipal(Username username, long sessionId) {
        super(username.value());
        this.sessionId = sessionId;
    }

    long sessionId() {
        return sessionId;
    }
}
