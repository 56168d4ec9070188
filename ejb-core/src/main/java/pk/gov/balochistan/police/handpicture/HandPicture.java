package pk.gov.balochistan.police.handpicture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.awt.Rectangle;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.fingerprint.LiveScanner;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A picture of more than one finger that was sent into a set, with its scale and the boxes that were laid over it. The picture itself lies in a row of its own ({@link HandImage}). */
@Entity
@Table(name = "hand_picture")
public class HandPicture {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "set_id")
    private Long setId;

    private int seq;

    @Enumerated(EnumType.STRING)
    private HandKind kind;

    private Integer dpi;
    private Integer width;
    private Integer height;
    private String laid;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "scanner_maker")
    private String scannerMaker;

    @Column(name = "scanner_model")
    private String scannerModel;

    @Column(name = "scanner_serial")
    private String scannerSerial;

    @Version
    private int version;

    protected HandPicture() {}

    HandPicture(PrintSet set, int seq, NewHandPicture sent, ReadPicture read, Signatory by, Instant at) {
        this.setId = set.id();
        this.seq = seq;
        this.kind = sent.kind();
        this.dpi = read.dpi();
        this.width = read.width();
        this.height = read.height();
        this.laid = Box.written(read.boxes());
        this.sentAt = at;
        this.sentBy = by.actor();
        LiveScanner scanner = sent.scanner();
        this.scannerMaker = scanner == null ? null : scanner.maker();
        this.scannerModel = scanner == null ? null : scanner.model();
        this.scannerSerial = scanner == null ? null : scanner.serial();
    }

    /** Its scale was measured in it. */
    void measure(int measured) {
        dpi = measured;
    }

    void lay(List<Box> boxes) {
        laid = Box.written(boxes);
    }

    void destroy() {
        dpi = null;
        width = null;
        height = null;
        laid = null;
        scannerMaker = null;
        scannerModel = null;
        scannerSerial = null;
    }

    public Long id() {
        return id;
    }

    /** Row of its set. */
    public Long ofSet() {
        return setId;
    }

    /** Number within its set, from 1. */
    public int seq() {
        return seq;
    }

    public HandKind kind() {
        return kind;
    }

    /** Dots an inch; null while they are not known. */
    public Integer dpi() {
        return dpi;
    }

    /** @throws RuleViolation hand.unmeasured */
    int requireDpi() {
        if (dpi == null) throw new RuleViolation("hand.unmeasured");
        return dpi;
    }

    /** @throws RuleViolation hand.form where a form does not lie within the picture or is too small */
    void requireForm(Rectangle form) {
        boolean isWithin = new Rectangle(width, height).contains(form);
        // A quarter of the picture: on less of it no finger of a card is as large as a finger.
        if (!isWithin || form.width < width / 4 || form.height < height / 4)
            throw new RuleViolation("hand.form", width, height);
    }

    /** In pixels; null once it was destroyed. */
    public Integer width() {
        return width;
    }

    /** In pixels; null once it was destroyed. */
    public Integer height() {
        return height;
    }

    /** Whether the picture is there no more. */
    public boolean isDestroyed() {
        return width == null;
    }

    /** The boxes of its fingers as they were laid last. */
    List<Box> laid() {
        return Box.read(laid);
    }

    /** From which it came live; null for a file. */
    public LiveScanner scanner() {
        return LiveScanner.ofRow(scannerMaker, scannerModel, scannerSerial);
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** The account. */
    public String sentBy() {
        return sentBy;
    }
}
