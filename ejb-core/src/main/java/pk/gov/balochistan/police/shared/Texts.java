package pk.gov.balochistan.police.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every word that a person reads, by key and language. The first part of a key names its bundle: {@code lodge.title} stands in
 * {@code police/texts/lodge_en.properties} and {@code lodge_ur.properties}. What Urdu lacks falls back to English, and what
 * English lacks to the key. A text in a language that no page is in falls back to Urdu where there is none, or where no speaker has
 * confirmed it yet and the province does not allow such texts (UNCONFIRMED_LANGUAGES; see docs/decisions/0024). Safe for many threads.
 */
public final class Texts {
    /** Where the day, the year and office hours are reckoned. */
    public static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
    private static final Pattern SEGMENT = Pattern.compile("[a-zA-Z]{1,40}");
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    /** What stands of a text in the register once a speaker has read it. */
    private static final String CONFIRMED = "confirmed";

    private Texts() {}

    /**
     * The text of a key, its {0}, {1} … filled as {@link MessageFormat} does. An Instant is written as a date and hour in
     * Pakistan, a LocalDate as a date, an enum by its own key, and a number that would flip in Urdu is isolated.
     */
    public static String text(String key, Language language, Object... arguments) {
        return text(key, language, List.of(arguments));
    }

    public static String text(String key, Language language, List<?> arguments) {
        String pattern = find(key, language);
        if (pattern == null) return key;
        if (arguments.isEmpty() && pattern.indexOf('{') < 0) return pattern;
        Object[] shown = arguments.stream().map(a -> shown(a, language)).toArray();
        return new MessageFormat(withUnits(pattern, language, arguments), language.locale()).format(shown);
    }

    /** In Urdu a number and the word after it, which is its unit, stay on one line, as a date does. */
    private static String withUnits(String pattern, Language language, List<?> arguments) {
        if (!language.isRightToLeft()) return pattern;
        String bound = pattern;
        for (int i = 0; i < arguments.size(); i++)
            if (arguments.get(i) instanceof Number) bound = bound.replace("{" + i + "} ", "{" + i + "}\u00a0");
        return bound;
    }

    /** Whether the key has a text of its own in this very language, which may be shown. */
    public static boolean has(String key, Language language) {
        return own(key, language) != null;
    }

    public static String date(Instant at) {
        return DATE.format(at.atZone(PAKISTAN));
    }

    public static String dateTime(Instant at) {
        return DATE_TIME.format(at.atZone(PAKISTAN));
    }

    /** Left-to-right and apart from the text around it (U+2066 … U+2069), with no-break hyphens: for numbers inside Urdu. */
    public static String isolated(String number) {
        return "\u2066" + number.replace('-', '\u2011').replace(' ', '\u00a0') + "\u2069";
    }

    private static Object shown(Object argument, Language language) {
        if (argument instanceof Instant at) return number(dateTime(at), language);
        if (argument instanceof LocalDate day) return number(DATE.format(day), language);
        if (argument instanceof Printed grouped) return number(grouped.printed(), language);
        if (argument instanceof Number count) return number(count.toString(), language);
        if (argument instanceof TextKey key) return text(key.textKey(), language);
        return argument instanceof String s ? s : String.valueOf(argument);
    }

    private static String number(String shown, Language language) {
        return language.isRightToLeft() ? isolated(shown) : shown;
    }

    private static String find(String key, Language language) {
        String own = own(key, language);
        if (own != null) return own;
        String written = own(key, language.ofPages());
        return written == null ? own(key, Language.ENGLISH) : written;
    }

    /** The one place that says which texts may be shown: null where there is none, or none that may. */
    private static String own(String key, Language language) {
        boolean free = language == language.ofPages() || allowsUnconfirmed() || Register.isConfirmed(key, language);
        return free ? bundle(key, language).getProperty(key) : null;
    }

    /** Whether the province lets go out what no speaker has read. */
    private static boolean allowsUnconfirmed() {
        String setting = "UNCONFIRMED_LANGUAGES";
        return Boolean.parseBoolean(System.getenv().getOrDefault(setting, System.getProperty(setting, "false")));
    }

    /** Each text in a language that no page is in, and whether a speaker has confirmed it: police/texts/confirmed.csv. */
    private static final class Register {
        private static final Set<String> TEXTS = read();

        static boolean isConfirmed(String key, Language language) {
            return TEXTS.contains(language.code() + " " + key);
        }

        private static Set<String> read() {
            try (InputStream in = Texts.class.getResourceAsStream("/police/texts/confirmed.csv");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .map(line -> line.split(",", -1))
                        .filter(cells -> cells[2].equals(CONFIRMED))
                        .map(cells -> cells[0] + " " + cells[1])
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Properties bundle(String key, Language language) {
        int dot = key.indexOf('.');
        String segment = dot < 0 ? key : key.substring(0, dot);
        String name = segment + "_" + language.code();
        Properties known = BUNDLES.get(name);
        if (known != null) return known;
        // A key may come from a caller's data; only the shape of a bundle's name is ever looked up.
        if (!SEGMENT.matcher(segment).matches()) return new Properties();
        return BUNDLES.computeIfAbsent(name, Texts::load);
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (loader == null) loader = Texts.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream("police/texts/" + name + ".properties")) {
            if (in != null) texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
