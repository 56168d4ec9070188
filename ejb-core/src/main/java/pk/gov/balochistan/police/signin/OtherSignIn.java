package pk.gov.balochistan.police.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import pk.gov.balochistan.police.identity.SignedInSession;
import pk.gov.balochistan.police.identity.SignedInSessions;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.shared.Detailed;

/**
 * An open sign-in of the same account in another browser. An officer has a computer in the office and a phone, so it is no
 * reason to end either; but each of the two says so, since it may be somebody else's. Source: SECURITY.md T12.
 *
 * @param id by which the owner ends it
 * @param device the browser and the system in two words; null when it said nothing
 */
public record OtherSignIn(long id, String device, Instant since, Instant lastSeen) implements Detailed {
    private static OtherSignIn of(SignedInSession session) {
        return new OtherSignIn(session.id(), session.device(), session.startedAt(), session.lastSeenAt());
    }

    /** The earliest first. @param here the sign-in that asks */
    static List<OtherSignIn> list(SignedInSessions sessions, UserAccount account, long here, Instant now) {
        return sessions.listOpen(account, now).stream()
                .filter(session -> session.id() != here)
                .map(OtherSignIn::of)
                .sorted(Comparator.comparing(OtherSignIn::since).thenComparing(OtherSignIn::id))
                .toList();
    }

    /** For the trail: which one was ended. */
    @Override
    public String auditDetail() {
        return "since " + since + " " + (device == null ? "?" : device);
    }
}
