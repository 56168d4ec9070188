package pk.gov.balochistan.police.credential;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an officer's authenticator app and we both know: 6 digits each 30 seconds (TOTP, RFC 6238, SHA-1, as every app can). A
 * code is taken one step early or late, and each step only once. Source: RFC 6238 5.2; ASVS 5.0 6.5.
 *
 * @param seed 20 random octets, kept sealed
 */
public record TotpSecret(byte[] seed) {
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int DRIFT = 1;
    private static final int SEED_OCTETS = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator TOTP = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    public TotpSecret {
        if (seed == null || seed.length < 16) throw new IllegalArgumentException("RFC 4226: at least 128 bits");
    }

    public static TotpSecret random() {
        byte[] seed = new byte[SEED_OCTETS];
        RANDOM.nextBytes(seed);
        return new TotpSecret(seed);
    }

    /** The code the app shows at this moment: 6 digits. */
    public String at(Instant moment) {
        try {
            return TOTP.generateOneTimePasswordString(new SecretKeySpec(seed, "RAW"), moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any octets are a key of HMAC", e);
        }
    }

    /**
     * The step that a typed code belongs to, now or one step off, and later than the last one spent; else empty. The caller
     * stores it as the last one spent.
     */
    public OptionalLong stepOf(String typed, Instant now, long lastSpent) {
        byte[] digits = Typed.digits(typed).getBytes(StandardCharsets.US_ASCII);
        long current = now.getEpochSecond() / STEP.getSeconds();
        long found = -1;
        for (long step = current - DRIFT; step <= current + DRIFT; step++) {
            byte[] code = at(Instant.ofEpochSecond(step * STEP.getSeconds())).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(digits, code) && step > lastSpent) found = step;
        }
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
    }

    /** The secret as an app without a camera takes it: base 32 (RFC 4648), in groups of four. */
    public String typed() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The address an authenticator app reads from the QR code. Source: the Key URI format of Google Authenticator. */
    public String uri(String issuer, String username) {
        String label = encoded(issuer) + ":" + encoded(username);
        return "otpauth://totp/" + label + "?secret=" + base32() + "&issuer=" + encoded(issuer);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String base32() {
        StringBuilder text = new StringBuilder(seed.length * 8 / 5 + 1);
        int bits = 0;
        int held = 0;
        for (byte octet : seed) {
            held = held << 8 | octet & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(BASE32.charAt(held >> bits - 5 & 31));
        }
        if (bits > 0) text.append(BASE32.charAt(held << 5 - bits & 31));
        return text.toString();
    }

    /** Without the seed: for logs and messages. */
    @Override
    public String toString() {
        return "TOTP secret";
    }
}
