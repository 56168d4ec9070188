package pk.gov.balochistan.police.scanner;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page asks to be taken, as docs/scanner-bridge.md has it. @param position of the table of friction ridge positions @param timeout 1 to 60 seconds */
record Asked(int position, Duration timeout) {
    private static final int MOST_SECONDS = 60;
    private static final Pattern POSITION = Pattern.compile("\"position\"\\s*:\\s*([0-9]{1,2})\\b");
    private static final Pattern SECONDS = Pattern.compile("\"timeoutSeconds\"\\s*:\\s*([0-9]{1,2})\\b");
    private static final Pattern IMPRESSION = Pattern.compile("\"impression\"\\s*:\\s*\"(rolled|plain)\"");

    /** Null where it is odd. @param body one flat object of JSON */
    static Asked read(String body) {
        int position = number(POSITION, body);
        int seconds = number(SECONDS, body);
        boolean isOdd = !StandInDevice.POSITIONS.contains(position)
                || seconds < 1
                || seconds > MOST_SECONDS
                || !IMPRESSION.matcher(body).find();
        return isOdd ? null : new Asked(position, Duration.ofSeconds(seconds));
    }

    private static int number(Pattern field, String body) {
        Matcher found = field.matcher(body);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
