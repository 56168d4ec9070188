package pk.gov.balochistan.police.phototaking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One photograph of a set: what it shows, and how good it is. The picture lies in a row of its own ({@link PhotoPicture}). */
@Entity
@Table(name = "photo_view")
public class PhotoView {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "set_id")
    private PhotoSet set;

    /** The set's, so that the table can ask for the mark among those of this person. */
    @Column(name = "record_id")
    private Long recordId;

    private int place;

    @Enumerated(EnumType.STRING)
    private PhotoSide side;

    @Column(name = "mark_seq")
    private Integer markSeq;

    @Column(name = "mark_words")
    private String words;

    @Embedded
    private PhotoQuality quality;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Version
    private int version;

    protected PhotoView() {}

    PhotoView(PhotoSet set, int place, NewPhoto taken) {
        this.set = set;
        this.recordId = set.recordId();
        this.place = place;
        this.side = taken.side();
        this.markSeq = taken.markSeq();
        this.words = taken.words();
    }

    /** Becomes what this picture shows, in place of what was there. */
    void take(PhotoQuality measured, String by, Instant at) {
        quality = measured;
        acceptedAt = null;
        acceptedBy = null;
        takenAt = at;
        takenBy = by;
    }

    /** Nothing of what was taken stays but that there was a front, a side or a mark. */
    void destroy() {
        markSeq = null;
        words = null;
        quality = null;
    }

    void accept(String by, Instant at) {
        acceptedAt = at;
        acceptedBy = by;
    }

    /** Whether somebody has yet to say that no better one can be had. */
    public boolean isWaiting() {
        return level() != Verdict.Level.GOOD && acceptedAt == null;
    }

    public Verdict.Level level() {
        return quality.level(side);
    }

    /** The row, for which its picture is sealed. */
    Long id() {
        return id;
    }

    public PhotoSet set() {
        return set;
    }

    /** Its place in the set: of a side always the same, of a mark from 4 on. */
    public int place() {
        return place;
    }

    public PhotoSide side() {
        return side;
    }

    /** The entry of the description that the mark is; null where it is none. */
    public Integer markSeq() {
        return markSeq;
    }

    /** What the mark is; null where the description says it, and for a side. */
    public String words() {
        return words;
    }

    public PhotoQuality quality() {
        return quality;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public String takenBy() {
        return takenBy;
    }

    /** Null unless it is poor and was accepted nevertheless. */
    public String acceptedBy() {
        return acceptedBy;
    }
}
