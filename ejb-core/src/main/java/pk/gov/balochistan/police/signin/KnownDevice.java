package pk.gov.balochistan.police.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * A browser in which this account once signed in to the end, by a cookie that only it holds. Strangers' guesses do not close
 * the account to it, so nobody can be kept out by guessing at a name. Source: OWASP, Slow Down Online Guessing Attacks with
 * Device Cookies; SECURITY.md T13.
 *
 * @param id random, the counter of this device's own misses
 */
record KnownDevice(String id) {
    private static final Duration GOOD_FOR = Duration.ofDays(180);
    private static final SecureRandom RANDOM = new SecureRandom();

    static KnownDevice random() {
        byte[] octets = new byte[16];
        RANDOM.nextBytes(octets);
        return new KnownDevice(HexFormat.of().formatHex(octets));
    }

    /** The cookie's value for this account, good for 180 days. */
    String cookie(UserAccount account, Instant now, KeyRing keys) {
        String until = Long.toString(now.plus(GOOD_FOR).getEpochSecond());
        return id + "." + until + "." + mac(account, id, until, keys);
    }

    /** The device of a cookie, if the cookie is ours, of this very account, and not too old. */
    static Optional<KnownDevice> of(String cookie, UserAccount account, Instant now, KeyRing keys) {
        String[] parts = cookie == null ? new String[0] : cookie.split("\\.");
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) return Optional.empty();
        byte[] expected = mac(account, parts[0], parts[1], keys).getBytes(StandardCharsets.US_ASCII);
        boolean ours = MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.US_ASCII));
        boolean fresh = now.getEpochSecond() < Long.parseLong(parts[1]);
        return ours && fresh ? Optional.of(new KnownDevice(parts[0])) : Optional.empty();
    }

    private static String mac(UserAccount account, String id, String until, KeyRing keys) {
        return keys.mac("device", account.id().toString(), id, until);
    }
}
