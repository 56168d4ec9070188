package pk.gov.balochistan.police.credential;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id. The cost is the one of OWASP's Password Storage Cheat Sheet (19 MiB, 2 passes, 1 lane)
 * unless the environment names another; a hash made at another cost still opens and is then made anew. At most as many
 * passwords as there are processors are hashed at once, so that guesses from strangers cannot fill the memory. Safe for many
 * threads.
 */
public final class Passwords {
    private static final int SALT_OCTETS = 16;
    private static final int HASH_OCTETS = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How dear one hash is. @param memoryKib KiB of memory @param passes times over it @param lanes threads */
    public record Cost(int memoryKib, int passes, int lanes) {
        /** OWASP's first choice for Argon2id. */
        public static final Cost OWASP = new Cost(19_456, 2, 1);

        public Cost {
            if (memoryKib < 8 * lanes || passes < 1 || lanes < 1) {
                throw new IllegalArgumentException(
                        "not a cost of Argon2id: " + memoryKib + ", " + passes + ", " + lanes);
            }
        }

        /** From ARGON2_MEMORY_KIB, ARGON2_PASSES and ARGON2_LANES; OWASP's where they are not set. */
        public static Cost of(Map<String, String> environment) {
            return new Cost(
                    Integer.parseInt(environment.getOrDefault("ARGON2_MEMORY_KIB", "" + OWASP.memoryKib)),
                    Integer.parseInt(environment.getOrDefault("ARGON2_PASSES", "" + OWASP.passes)),
                    Integer.parseInt(environment.getOrDefault("ARGON2_LANES", "" + OWASP.lanes)));
        }
    }

    private final Argon2Function function;
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String strangers;

    public Passwords(Cost cost) {
        function = Argon2Function.getInstance(cost.memoryKib, cost.passes, cost.lanes, HASH_OCTETS, Argon2.ID);
        strangers = hash("nobody has this password");
    }

    /** A password for one use, 80 random bits in groups of four, without letters that look like digits. */
    public static String oneTime() {
        return joined(oneTimePart(), oneTimePart());
    }

    /** Half of such a password, 40 random bits: whoever knows it alone still has a million million guesses to make. */
    public static String oneTimePart() {
        StringBuilder part = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            if (i == 4) part.append('-');
            part.append(CodeCard.LETTERS.charAt(RANDOM.nextInt(CodeCard.LETTERS.length())));
        }
        return part.toString();
    }

    /** The password of two parts, as the person types it: one after the other, with a hyphen between. */
    public static String joined(String first, String second) {
        return Objects.requireNonNull(first) + "-" + Objects.requireNonNull(second);
    }

    /** The hash with its salt and cost, in the PHC string format, at most 200 characters. */
    public String hash(String password) {
        return paced(() -> Password.hash(normal(password))
                .addRandomSalt(SALT_OCTETS)
                .with(function)
                .getResult());
    }

    /** Whether this is the password of the hash, whatever cost the hash was made at. */
    public boolean matches(String password, String hash) {
        return paced(() -> Password.check(normal(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as {@link #matches} does and says no: for a name nobody has, so that timing does not tell names. */
    public boolean matchesNobody(String password) {
        matches(password, strangers);
        return false;
    }

    /** Whether the hash was made at another cost than today's. */
    public boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(function);
    }

    /** One way of writing what looks alike: a keyboard may send an accent as one character or as two (ASVS 6.2.8). */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T paced(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
