package pk.gov.balochistan.police.credential;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * What a password must be: long, not a common one and not made of the person's own names. There are no rules on kinds of
 * characters and no dates on which it must change. Source: NIST SP 800-63B 5.1.1.2; ASVS 5.0 6.2.1-6.2.12.
 */
public final class PasswordRules {
    /** Fewest and most characters. The most is only there so that nobody sends a book. */
    public static final int SHORTEST = 12;

    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int NAME_WORTH_CHECKING = 4;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /**
     * @param names what is known of the person: the name to sign in with, the belt number, the person's name; nulls allowed
     * @throws RuleViolation credential.password.short, .long, .monotonous, .common, .ownName
     */
    public static void check(String password, String... names) {
        String normal = password == null ? "" : Passwords.normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) throw new RuleViolation("credential.password.short", SHORTEST);
        if (length > LONGEST) throw new RuleViolation("credential.password.long", LONGEST);
        if (normal.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new RuleViolation("credential.password.monotonous");
        }
        if (isCommon(normal)) throw new RuleViolation("credential.password.common");
        if (holdsAny(normal, names)) throw new RuleViolation("credential.password.ownName");
    }

    /** A common word stays common with digits behind it, with @ for a, or said twice. */
    private static boolean isCommon(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        String letters = plain(lower);
        return COMMON.contains(lower) || COMMON.contains(letters) || isRun(lower) || COMMON.contains(half(letters));
    }

    private static String half(String letters) {
        String half = letters.substring(0, letters.length() / 2);
        return letters.equals(half + half) ? half : letters;
    }

    private static String plain(String lower) {
        return lower.replaceAll("[^\\p{L}]+$", "")
                .replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replaceAll("[^\\p{L}]", "");
    }

    /** Neighbours in the alphabet or among the digits from end to end, such as 123456789012 or abcdefghijkl. */
    private static boolean isRun(String lower) {
        int steps = 0;
        for (int i = 1; i < lower.length(); i++) {
            int step = Math.floorMod(lower.charAt(i) - lower.charAt(i - 1), 10);
            if (step == 1 || step == 9) steps++;
        }
        return steps >= lower.length() - 2;
    }

    private static boolean holdsAny(String password, String... names) {
        String lower = password.toLowerCase(Locale.ROOT);
        return Arrays.stream(names)
                .filter(name -> name != null)
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .anyMatch(word -> word.length() >= NAME_WORTH_CHECKING && lower.contains(word));
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/police/credential/common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
