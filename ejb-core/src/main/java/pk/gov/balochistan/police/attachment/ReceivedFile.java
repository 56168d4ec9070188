package pk.gov.balochistan.police.attachment;

import java.util.Locale;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** A file that came in, looked at and made anew ({@link FileKind}): nothing of what was sent is kept but this. */
public record ReceivedFile(String name, FileKind kind, byte[] content) {
    /** Ten megabytes, as sent. */
    public static final int MOST_OCTETS = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    /**
     * @param name as typed or sent
     * @throws RuleViolation attachment.refusal.size, .kind, .unreadable, .pixels, .pages, .virus, .scanner
     */
    static ReceivedFile of(String name, byte[] content, FileScanner scanner) {
        if (content.length > MOST_OCTETS) throw new RuleViolation("attachment.refusal.size", MOST_OCTETS / 1024 / 1024);
        FileKind kind = FileKind.of(content).orElseThrow(() -> new RuleViolation("attachment.refusal.kind"));
        scanner.refuseInfected(content);
        return new ReceivedFile(nameOf(name, kind), kind, kind.cleaned(content));
    }

    /** The last part of the typed name, without what a header or a shell could stumble over. */
    private static String nameOf(String typed, FileKind kind) {
        String name = Typed.line(typed).replaceAll(".*[/\\\\]", "").replaceAll("[\"<>|:*?;]", "_");
        if (name.isBlank()) name = kind.name().toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
