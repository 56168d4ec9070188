package pk.gov.balochistan.police.fuzzing;

import java.util.Arrays;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What is required of readers. It does not lead the search, and so costs it nothing. */
public final class Fuzzed {
    private static final String OURS = "pk.gov.balochistan.police.";

    private Fuzzed() {}

    /** Classes that are met after the first inputs are missing in the report of lines. */
    public static void load(Class<?>... counted) {
        for (Class<?> type : counted) {
            try {
                Class.forName(type.getName(), true, type.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void require(boolean holds, String otherwise) {
        if (!holds) throw new AssertionError(otherwise);
    }

    /** Whether no half of a character stands in it. */
    public static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (!isPair) return false;
            i++;
        }
        return true;
    }

    /**
     * What becomes of a file in the program apart ({@code docs/decisions/0019}): it is read, or refused; whatever else a reader of others'
     * throws is a refusal, too.
     *
     * @param keys how the key of a refusal begins
     * @throws AssertionError for another refusal, or where what stumbled is a reader of ours
     */
    public static void readApart(Runnable reading, String... keys) {
        try {
            reading.run();
        } catch (RuleViolation refusal) {
            require(Arrays.stream(keys).anyMatch(refusal.key()::startsWith), refusal.key());
        } catch (RuntimeException | StackOverflowError stumbled) {
            if (isOurs(stumbled)) throw stumbled;
        }
    }

    /** Thrown by a class of ours, or by one of Java's that it asked. */
    private static boolean isOurs(Throwable stumbled) {
        for (StackTraceElement step : stumbled.getStackTrace()) {
            if (step.getClassName().startsWith(OURS)) return true;
            if (!step.getClassName().startsWith("java.")) return false;
        }
        return true;
    }
}
