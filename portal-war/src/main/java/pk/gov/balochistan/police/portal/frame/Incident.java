package pk.gov.balochistan.police.portal.frame;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * A fault that a person met. They get a random number to quote, the log gets the same number with the trace. What the trace's
 * messages may hold of people (numbers, quoted values, parameters of a statement) is blanked.
 */
public final class Incident {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;
    private static final int DEEPEST = 8;
    private static final Pattern PARAMETERS = Pattern.compile("(?is)(bind =>|\\bvalues\\b|detail:).*");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|\\([^)]*\\)");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}{3,}");

    private Incident() {}

    /** Logs a fault once and gives its number, such as 7KQ4-M2XD. */
    public static String report(Throwable fault, String path) {
        String number = part() + "-" + part();
        String where = path.replaceAll("[^\\w/.-]", "?");
        LOG.log(Level.SEVERE, () -> "Incident " + number + " at " + where + "\n" + trace(fault));
        return number;
    }

    /** Whether a text has the shape of an incident's number, so that an error page shows nothing else. */
    static boolean isNumber(String text) {
        return text != null && text.matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            trace.append(depth == 0 ? "" : "caused by ").append(cause.getClass().getName());
            if (cause.getMessage() != null) trace.append(": ").append(blanked(cause.getMessage()));
            for (StackTraceElement frame : cause.getStackTrace())
                trace.append("\n\tat ").append(frame);
            trace.append('\n');
        }
        return trace.toString();
    }

    static String blanked(String message) {
        String shorter = PARAMETERS.matcher(message).replaceAll("$1 …");
        return DIGITS.matcher(QUOTED.matcher(shorter).replaceAll("…"))
                .replaceAll("#")
                .replaceAll("\\p{Cntrl}+", " ");
    }

    private static String part() {
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < HALF; i++) part.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return part.toString();
    }
}
