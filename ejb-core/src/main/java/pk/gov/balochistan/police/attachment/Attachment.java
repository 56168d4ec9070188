package pk.gov.balochistan.police.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** One file of a record. Lists read its {@link AttachmentRow}; the octets are read only when it is opened. */
@Entity
@Table(name = "attachment")
public class Attachment {
    /** Ten megabytes. */
    public static final int MOST_OCTETS = 10 * 1024 * 1024;

    private static final String KEY = "attachment";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    private String owner;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long octets;
    private String sha256;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Lob
    @Column(name = "sealed_content")
    private byte[] sealedContent;

    protected Attachment() {}

    /**
     * @param owner the record's public target, such as {@code complaint:482109375526}
     * @throws RuleViolation attachment.refusal.kind, attachment.refusal.size
     */
    public Attachment(String owner, String fileName, byte[] content, String addedBy, Instant at) {
        if (content.length > MOST_OCTETS) throw new RuleViolation("attachment.refusal.size", MOST_OCTETS / 1024 / 1024);
        FileKind kind = FileKind.of(content).orElseThrow(() -> new RuleViolation("attachment.refusal.kind"));
        this.owner = owner;
        this.fileName = nameOf(fileName, kind);
        this.mediaType = kind.mediaType();
        this.octets = content.length;
        this.sha256 = sha256(content);
        this.addedAt = at;
        this.addedBy = addedBy;
    }

    /** Encrypts the octets once the row has its number. */
    void seal(byte[] content, KeyRing keys) {
        sealedContent = keys.seal(KEY, boundTo(), content);
    }

    byte[] open(KeyRing keys) {
        return keys.open(KEY, boundTo(), sealedContent);
    }

    private String boundTo() {
        return "attachment:" + id;
    }

    /** The last part of the typed name, without what a header or a shell could stumble over. */
    private static String nameOf(String typed, FileKind kind) {
        String name = Typed.line(typed).replaceAll(".*[/\\\\]", "").replaceAll("[\"<>|:*?;]", "_");
        if (name.isBlank()) name = kind.name().toLowerCase(Locale.ROOT);
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    public Long id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }
}
