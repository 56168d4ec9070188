package pk.gov.balochistan.police.audit;

import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Who asks, with the posts held at this moment.
 *
 * @param actor as the trail names them: {@code citizen}, {@code unknown}, {@code user:q.sho.sariab}, {@code sms:} and a phone's
 *     pseudonym
 * @param channel web, sms, desk or system; at most 10 characters
 * @param accountId the account's row, null for a citizen
 * @param belt the officer's number, null for a citizen or a civilian account
 * @param chainOfCommand rows of the officer and of every superior: a complaint that names one of them is hidden from this caller
 * @param posts roles held at places, in force now; empty for a citizen
 */
public record Caller(
        String actor, String channel, Long accountId, BeltNumber belt, Set<Long> chainOfCommand, List<HeldPost> posts) {
    /** The channel of whoever sends texts. */
    public static final String SMS = "sms";

    private static final String CITIZEN = "citizen";
    private static final String UNKNOWN = "unknown";

    private static final Set<Permission> FOR_EVERYONE = Set.of(
            Permission.CITIZEN_COMPLAIN,
            Permission.CITIZEN_TRACK,
            Permission.PUBLIC_REGISTER,
            Permission.PUBLIC_FIGURES);

    public Caller {
        chainOfCommand = Set.copyOf(chainOfCommand);
        posts = List.copyOf(posts);
    }

    /** Someone who did not sign in. */
    public static Caller citizen(String channel) {
        return new Caller(CITIZEN, channel, null, null, Set.of(), List.of());
    }

    /** Someone who gave a name that nobody has, or whose form says nothing of who sent it. */
    public static Caller unknown(String channel) {
        return new Caller(UNKNOWN, channel, null, null, Set.of(), List.of());
    }

    /** Someone who sends a text, under the pseudonym of the phone: the trail must not tie a phone to a sealed case. */
    public static Caller texter(Msisdn phone, KeyRing keys) {
        return new Caller(SMS + ":" + phone.pseudonym(keys), SMS, null, null, Set.of(), List.of());
    }

    /** The program itself, such as the sealer or the loader of reference data. */
    public static Caller system(String part) {
        return new Caller("system:" + part, "system", null, null, Set.of(), List.of());
    }

    /** Whether the trail names nobody in particular by this word, so that it is no user's name. */
    public static boolean isNobody(String actor) {
        return CITIZEN.equals(actor) || UNKNOWN.equals(actor);
    }

    public boolean may(Permission permission) {
        return FOR_EVERYONE.contains(permission)
                || permission == Permission.ACCOUNT_OWN && accountId != null
                || posts.stream().anyMatch(post -> post.role().may(permission));
    }

    /** The posts that carry this permission, and whom the caller may not judge. An empty scope covers nothing. */
    public Scope scope(Permission permission) {
        List<HeldPost> carrying =
                posts.stream().filter(post -> post.role().may(permission)).toList();
        return new Scope(carrying, chainOfCommand, belt);
    }
}
