package pk.gov.balochistan.police.askedfinger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.shared.KeyRing;

/** One finger that an officer asked about, by the reference of the check. Its image and template go; that it was asked stays. */
@Entity
@Table(name = "asked_finger")
public class AskedFinger {
    private static final String KEY = "fingerprint";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Finger finger;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground_code")
    private FingerGround ground;

    private int dpi;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String person;

    @Lob
    @Column(name = "sealed_template")
    private byte[] sealedTemplate;

    @Lob
    @Column(name = "sealed_image")
    private byte[] sealedImage;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    @Version
    private int version;

    protected AskedFinger() {}

    AskedFinger(String reference, NewFinger asked, int dpi, Signatory by, Instant at) {
        this.reference = reference;
        this.finger = asked.finger();
        this.ground = asked.ground();
        this.dpi = dpi;
        this.person = by.person();
        this.askedAt = at;
        this.destroyedAt = at;
    }

    /** For the examiners, who need to see it. The row must have its number. */
    void keep(PrintImage image, PrintTemplate template, KeyRing keys) {
        sealedImage = keys.seal(KEY, boundTo("image"), image.png());
        sealedTemplate = keys.seal(KEY, boundTo("template"), template.octets());
        destroyedAt = null;
    }

    /** Nothing of the finger stays. */
    public void destroy(Instant at) {
        if (destroyedAt != null) return;
        sealedImage = null;
        sealedTemplate = null;
        destroyedAt = at;
    }

    /** Whether the officer was told for the first time now, so that owners hear of it once. */
    public boolean tell(Instant at) {
        if (toldAt != null) return false;
        toldAt = at;
        return true;
    }

    byte[] png(KeyRing keys) {
        return keys.open(KEY, boundTo("image"), sealedImage);
    }

    PrintTemplate template(KeyRing keys) {
        return new PrintTemplate(keys.open(KEY, boundTo("template"), sealedTemplate));
    }

    private String boundTo(String what) {
        return "asked_finger:" + id + ":" + what;
    }

    public Long id() {
        return id;
    }

    public Finger finger() {
        return finger;
    }

    /** Dots per inch of its image. */
    public int dpi() {
        return dpi;
    }

    /** Whether its image is there. */
    public boolean isKept() {
        return destroyedAt == null;
    }
}
