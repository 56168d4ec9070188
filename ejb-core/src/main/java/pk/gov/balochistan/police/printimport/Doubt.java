package pk.gov.balochistan.police.printimport;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Why a file does not go in by itself, as it is kept.
 *
 * @param about what its text names, in order; null for nothing
 * @param likeRecord row of the record whose prints these look like; null where it is about none
 */
public record Doubt(String key, String about, Long likeRecord) {
    private static final String BETWEEN = "|";
    private static final String NAMED = "@";

    public static Doubt of(RuleViolation refusal) {
        return new Doubt(refusal.key(), written(refusal.arguments()), null);
    }

    public static Doubt of(String key, Object... about) {
        return new Doubt(key, written(List.of(about)), null);
    }

    public static Doubt like(long record, Printed number) {
        return new Doubt("printImport.why.like", written(List.of(number)), record);
    }

    private static String written(List<Object> arguments) {
        return arguments.isEmpty()
                ? null
                : arguments.stream().map(Doubt::written).collect(Collectors.joining(BETWEEN));
    }

    private static String written(Object argument) {
        if (argument instanceof TextKey named) return NAMED + named.textKey();
        return argument instanceof Printed number ? number.printed() : argument.toString();
    }

    /** What was kept, in words. @param about as it was kept */
    public static String text(String key, String about, Language language) {
        if (about == null) return Texts.text(key, language);
        List<Object> named = Arrays.stream(about.split("\\" + BETWEEN))
                .map(one -> said(one, language))
                .toList();
        return Texts.text(key, language, named);
    }

    private static Object said(String one, Language language) {
        if (one.startsWith(NAMED)) return Texts.text(one.substring(1), language);
        Printed number = () -> one;
        return one.matches("[0-9-]+") ? number : one;
    }
}
