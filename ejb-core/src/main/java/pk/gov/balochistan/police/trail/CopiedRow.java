package pk.gov.balochistan.police.trail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.audit.AuditEntry;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * A sealed row as the second store keeps it: one flat JSON object a line, with everything the row says and its link.
 *
 * @param seq number in the chain, from 1 without gaps
 * @param entryId the row's id
 * @param contents all that is signed, in the order of {@link AuditEntry#contents()}; empty for a row gone before it was sealed
 * @param mac the row's signature, null for a row gone before it was sealed
 * @param sealedAt when it was linked, ISO 8601
 * @param link the link of the chain
 */
record CopiedRow(long seq, long entryId, List<String> contents, String mac, String sealedAt, String link) {
    private static final List<String> NAMES =
            List.of("id", "at", "actor", "channel", "action", "target", "outcome", "reason", "detail");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(null)|(\\d+))[,}]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)");

    CopiedRow {
        contents = Collections.unmodifiableList(new ArrayList<>(contents));
    }

    static CopiedRow of(AuditSeal seal, AuditEntry entry) {
        return new CopiedRow(
                seal.seq(),
                seal.entryId(),
                entry == null ? List.of() : entry.contents(),
                entry == null ? null : entry.mac(),
                seal.sealedAt().toString(),
                seal.link());
    }

    boolean isSignedBy(KeyRing keys) {
        return mac == null || mac.equals(AuditEntry.macOf(contents, keys));
    }

    boolean isLinkedTo(String before, KeyRing keys) {
        return link.equals(AuditSeal.linkOf(keys, before, seq, entryId, mac));
    }

    String line() {
        StringBuilder line = new StringBuilder(400).append("{\"seq\":").append(seq);
        line.append(",\"entry\":").append(entryId);
        for (int i = 0; i < contents.size(); i++) {
            append(line, NAMES.get(i), contents.get(i));
        }
        append(line, "mac", mac);
        append(line, "sealedAt", sealedAt);
        append(line, "link", link);
        return line.append('}').toString();
    }

    /** Reads a line back; empty when it is torn or was altered beyond reading. */
    static Optional<CopiedRow> read(String line) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(line);
        while (field.find()) {
            String text = field.group(2) == null ? field.group(4) : unescaped(field.group(2));
            if (fields.put(field.group(1), text == null ? "" : text) != null) return Optional.empty();
            if (text == null) fields.put(field.group(1), null);
        }
        if (!line.endsWith("}") || !hasAll(fields)) return Optional.empty();
        List<String> contents = new ArrayList<>();
        if (fields.containsKey("id")) NAMES.forEach(name -> contents.add(fields.get(name)));
        return Optional.of(new CopiedRow(
                Long.parseLong(fields.get("seq")),
                Long.parseLong(fields.get("entry")),
                contents,
                fields.get("mac"),
                fields.get("sealedAt"),
                fields.get("link")));
    }

    private static boolean hasAll(Map<String, String> fields) {
        return isNumber(fields.get("seq"))
                && isNumber(fields.get("entry"))
                && fields.containsKey("mac")
                && fields.get("sealedAt") != null
                && fields.get("link") != null
                && (fields.get("mac") == null || fields.keySet().containsAll(NAMES));
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("\\d{1,18}");
    }

    private static void append(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":");
        if (value == null) {
            line.append("null");
            return;
        }
        line.append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') line.append('\\').append(c);
            else if (c < ' ' || c == '\u2028' || c == '\u2029') line.append(String.format("\\u%04x", (int) c));
            else line.append(c);
        }
        line.append('"');
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) return text;
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1).length() == 5
                                ? String.valueOf(
                                        (char) Integer.parseInt(escape.group(1).substring(1), 16))
                                : escape.group(1)));
    }
}
