package pk.gov.balochistan.police.sms;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One JSON object a line. Control characters are escaped, so that no text can forge a line of the log. */
public final class JsonLines extends Formatter {
    @Override
    public String format(LogRecord entry) {
        StringBuilder line =
                new StringBuilder("{\"at\":\"").append(entry.getInstant()).append('"');
        field(line, "level", entry.getLevel().getName());
        field(line, "from", entry.getLoggerName());
        field(line, "message", formatMessage(entry));
        if (entry.getThrown() != null) {
            StringWriter trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace));
            field(line, "trace", trace.toString());
        }
        return line.append("}\n").toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"").append(escaped(value)).append('"');
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : String.valueOf(text).toCharArray()) {
            if (c == '"' || c == '\\') escaped.append('\\').append(c);
            else if (c < 0x20 || c > 0x7E) escaped.append(String.format("\\u%04x", (int) c));
            else escaped.append(c);
        }
        return escaped.toString();
    }
}
