package pk.gov.balochistan.police.signin;

import jakarta.security.enterprise.CallerPrincipal;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.identity.Username;

/**
 * Whom the container knows as the caller of one request: the account's name, the row of the session, and the posts held. Made
 * anew at each request and kept in no session.
 */
public class SignedInPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final long sessionId;
    private final transient Caller caller;

    SignedInPrincipal(Username username, long sessionId, Caller caller) {
        super(username.value());
        this.sessionId = sessionId;
        this.caller = caller;
    }

    long sessionId() {
        return sessionId;
    }

    Caller caller() {
        return caller;
    }
}
