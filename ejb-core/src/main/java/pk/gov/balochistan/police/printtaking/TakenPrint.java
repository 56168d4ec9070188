package pk.gov.balochistan.police.printtaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.LiveScanner;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.recordkey.RecordSeal;

/** One impression of a finger of a set: its template, or that there is none to take. The image lies in a row of its own ({@link PrintPicture}). */
@Entity
@Table(name = "taken_print")
public class TakenPrint {
    /** Under which prints, and the pictures that they are cut from, are sealed. */
    public static final String KEY = "fingerprint";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "set_id")
    private PrintSet set;

    @Enumerated(EnumType.STRING)
    private Finger finger;

    /** 1 for the first of its finger, 2 for the one of the other kind. */
    private int impression;

    @Enumerated(EnumType.STRING)
    private FingerState state;

    @Enumerated(EnumType.STRING)
    private ImpressionKind kind;

    private Integer dpi;
    private Integer minutiae;

    @Column(name = "area_mm2")
    private Integer areaMm2;

    @Column(name = "template_version")
    private String templateVersion;

    @Lob
    @Column(name = "sealed_template")
    private byte[] sealedTemplate;

    @Column(name = "picture_id")
    private Long pictureId;

    @Column(name = "cut_box")
    private String cutBox;

    @Column(name = "scanner_maker")
    private String scannerMaker;

    @Column(name = "scanner_model")
    private String scannerModel;

    @Column(name = "scanner_serial")
    private String scannerSerial;

    /** Under which key it is sealed: {@link RecordSeal#OF_THE_RECORD} of all that were sealed since records have one. */
    @Column(name = "sealed_format")
    private int sealedFormat;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Version
    private int version;

    protected TakenPrint() {}

    TakenPrint(PrintSet set, Finger finger, int impression, FingerState state, String by, Instant at) {
        this.set = set;
        this.finger = finger;
        this.impression = impression;
        this.state = state;
        this.takenBy = by;
        this.takenAt = at;
        this.sealedFormat = RecordSeal.OF_THE_RECORD;
    }

    /** Becomes what this image shows, in place of what was there. The row must have its number. */
    void take(ImpressionKind how, PrintImage image, PrintTemplate template, RecordSeal seal, String by, Instant at) {
        PrintQuality quality = PrintQuality.of(template.minutiae());
        state = FingerState.TAKEN;
        kind = how;
        dpi = image.dpi();
        minutiae = quality.minutiae();
        areaMm2 = quality.areaMm2();
        templateVersion = PrintTemplate.VERSION;
        seal(template, seal);
        takenBy = by;
        takenAt = at;
    }

    void cameFrom(PrintOrigin from) {
        pictureId = from.pictureId();
        cutBox = from.box();
        LiveScanner scanner = from.scanner();
        scannerMaker = scanner == null ? null : scanner.maker();
        scannerModel = scanner == null ? null : scanner.model();
        scannerSerial = scanner == null ? null : scanner.serial();
    }

    private void seal(PrintTemplate template, RecordSeal seal) {
        sealedTemplate = seal.seal(KEY, boundTo(id), template.octets());
        sealedFormat = RecordSeal.OF_THE_RECORD;
    }

    /** As it is, under the key of its record. */
    void sealAnew(RecordSeal seal) {
        sealedFormat = RecordSeal.anew(boundTo(id), () -> seal(template(seal), seal));
    }

    void mark(FingerState said, String by, Instant at) {
        state = said;
        takenBy = by;
        takenAt = at;
    }

    /** Nothing of what was taken stays, not even how good it was. */
    void destroy() {
        if (!isTaken()) return;
        state = FingerState.DESTROYED;
        kind = null;
        dpi = null;
        minutiae = null;
        areaMm2 = null;
        templateVersion = null;
        sealedTemplate = null;
        cameFrom(PrintOrigin.FILE);
    }

    /** Of whom nothing may be known any more, not even which finger is missing is. */
    void expunge() {
        destroy();
        cameFrom(PrintOrigin.FILE);
        state = FingerState.DESTROYED;
    }

    /** @throws IllegalStateException where it was altered or moved to another row */
    PrintTemplate template(RecordSeal seal) {
        return opened(id, sealedTemplate, seal);
    }

    static PrintTemplate opened(long id, byte[] sealed, RecordSeal seal) {
        return new PrintTemplate(seal.open(KEY, boundTo(id), sealed));
    }

    private static String boundTo(long id) {
        return "taken_print:" + id + ":template";
    }

    public Long id() {
        return id;
    }

    public PrintSet set() {
        return set;
    }

    public Finger finger() {
        return finger;
    }

    public FingerState state() {
        return state;
    }

    public boolean isTaken() {
        return state == FingerState.TAKEN;
    }

    /** Whether it was taken and is there no more. */
    public boolean isDestroyed() {
        return state == FingerState.DESTROYED;
    }

    /** Null unless it was taken. */
    public ImpressionKind kind() {
        return kind;
    }

    /** Of which picture it was cut, and from which scanner it came. */
    public PrintOrigin origin() {
        return new PrintOrigin(pictureId, cutBox, LiveScanner.ofRow(scannerMaker, scannerModel, scannerSerial));
    }

    /** Dots per inch of its image; null unless it was taken. */
    public Integer dpi() {
        return dpi;
    }

    /** Null unless it was taken. */
    public PrintQuality quality() {
        return isTaken() ? new PrintQuality(minutiae, areaMm2) : null;
    }
}
