package pk.gov.balochistan.police.credential;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The one-time codes an officer sends with a question by SMS: 8 digits by counter (HOTP, RFC 4226), printed on a card or
 * shown once. The counter only moves forward: a code is good once, and the codes before it are gone with it. Source: SMS.md,
 * Querying a criminal record by SMS, rule 2.
 *
 * @param seed 20 random octets, kept sealed
 */
public record OneTimeCodes(byte[] seed) {
    public static final int DIGITS = 8;

    /** How many codes ahead of the counter are still taken: an officer may have crossed some out. */
    public static final int WINDOW = 10;

    private static final int SEED_OCTETS = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HmacOneTimePasswordGenerator HOTP = new HmacOneTimePasswordGenerator(DIGITS);

    public OneTimeCodes {
        if (seed == null || seed.length < 16) throw new IllegalArgumentException("RFC 4226: at least 128 bits");
    }

    public static OneTimeCodes random() {
        byte[] seed = new byte[SEED_OCTETS];
        RANDOM.nextBytes(seed);
        return new OneTimeCodes(seed);
    }

    /** The code of one place of the counter: 8 digits. */
    public String at(long counter) {
        try {
            return HOTP.generateOneTimePasswordString(new SecretKeySpec(seed, "RAW"), counter, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any octets are a key of HMAC", e);
        }
    }

    /** The next codes in order, for the card. */
    public List<String> next(long counter, int count) {
        return LongStream.range(counter, counter + count).mapToObj(this::at).toList();
    }

    /**
     * Where the counter stands after this code: one past it, or empty when the code is none of the next {@link #WINDOW}. The
     * caller stores it in the transaction in which the code buys something. Looks at the whole window whatever it finds.
     */
    public OptionalLong after(String typed, long counter) {
        byte[] digits = Typed.digits(typed).getBytes(StandardCharsets.US_ASCII);
        long found = -1;
        for (long c = counter; c < counter + WINDOW; c++) {
            if (MessageDigest.isEqual(digits, at(c).getBytes(StandardCharsets.US_ASCII)) && found < 0) found = c;
        }
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found + 1);
    }

    /** Without the seed: for logs and messages. */
    @Override
    public String toString() {
        return "one-time codes";
    }
}
