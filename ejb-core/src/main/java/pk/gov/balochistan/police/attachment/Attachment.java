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
import pk.gov.balochistan.police.shared.KeyRing;

/** One file of a record. Lists read its {@link AttachmentRow}; the octets are read only when it is opened. */
@Entity
@Table(name = "attachment")
public class Attachment {
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

    @Column(name = "of_citizen", updatable = false)
    private Boolean ofCitizen;

    @Lob
    @Column(name = "sealed_content")
    private byte[] sealedContent;

    protected Attachment() {}

    /**
     * @param owner the record's public target, such as {@code complaint:482109375526}
     * @param ofCitizen whether the complainant gave it, and no officer
     */
    Attachment(String owner, ReceivedFile file, boolean ofCitizen, String addedBy, Instant at) {
        this.owner = owner;
        this.fileName = file.name();
        this.mediaType = file.kind().mediaType();
        this.octets = file.content().length;
        this.sha256 = sha256(file.content());
        this.addedAt = at;
        this.addedBy = addedBy;
        this.ofCitizen = ofCitizen;
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
