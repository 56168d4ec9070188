package pk.gov.balochistan.police.printimport;

import jakarta.persistence.Column;
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
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** A file that came in, known again by its content. */
@Entity
@Table(name = "print_batch_line")
public class BatchLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "batch_id")
    private PrintBatch batch;

    @Column(name = "line_number")
    private int number;

    @Column(name = "file_name")
    private String file;

    @Column(name = "content_hash")
    private String hash;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "print_set_id")
    private Long printSetId;

    @Column(name = "photo_set_id")
    private Long photoSetId;

    private Integer place;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    private LineState state;

    private String why;

    @Column(name = "why_about")
    private String whyAbout;

    @Column(name = "like_record_id")
    private Long likeRecordId;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_why")
    private String decidedWhy;

    @Version
    private int version;

    protected BatchLine() {}

    /** @param set the row of which is there @param place of a photograph within its set, else null */
    public BatchLine(PrintBatch batch, IncomingFile file, LawfulSet set, Integer place, Instant at) {
        this.batch = batch;
        this.number = file.number();
        this.file = file.name();
        this.hash = file.hash();
        this.kind = file.kind();
        this.recordId = set.recordId();
        if (kind.isPhoto()) photoSetId = set.id();
        else printSetId = set.id();
        this.place = place;
        this.takenOn = file.takenOn();
        this.state = LineState.TAKEN;
        this.enteredAt = at;
    }

    /** A person has to look. */
    public void waitFor(Doubt doubt) {
        state = LineState.WAITING;
        why = doubt.key();
        whyAbout = Typed.cut(doubt.about(), 200);
        likeRecordId = doubt.likeRecord();
    }

    /** A person looked, and it goes in. @throws RuleViolation printImport.decided */
    void accept(Signatory by, Instant at) {
        requireWaiting();
        decide(LineState.ACCEPTED, null, by, at);
    }

    /** A person looked, and it does not. @throws RuleViolation printImport.decided */
    void refuse(String words, Signatory by, Instant at) {
        requireWaiting();
        decide(LineState.REFUSED, words, by, at);
    }

    /** It goes with the set that it is in, which another file of it was refused with. */
    void goWith(BatchLine refused) {
        if (why == null) why = refused.why;
        state = LineState.REFUSED;
        decidedWhy = refused.decidedWhy;
        decidedAt = refused.decidedAt;
        decidedBy = refused.decidedBy;
    }

    /** @throws RuleViolation printImport.decided */
    void requireWaiting() {
        if (!isWaiting()) throw new RuleViolation("printImport.decided");
    }

    private void decide(LineState decided, String words, Signatory by, Instant at) {
        state = decided;
        decidedWhy = words;
        decidedBy = by.actor();
        decidedAt = at;
    }

    public boolean isWaiting() {
        return state == LineState.WAITING;
    }

    /** What it waits for, as it is kept. */
    public Doubt doubt() {
        return new Doubt(why, whyAbout, likeRecordId);
    }

    /** What was wanting came. */
    public void settle() {
        state = LineState.TAKEN;
        why = null;
        whyAbout = null;
    }

    /** Why a person had to look; null for what went in by itself. */
    public String why(Language language) {
        return why == null ? null : Doubt.text(why, whyAbout, language);
    }

    public Long id() {
        return id;
    }

    public PrintBatch batch() {
        return batch;
    }

    /** Of the line in its list. */
    public int number() {
        return number;
    }

    public String file() {
        return file;
    }

    /** Of its content, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** By which a page names it among the files of its record: the first sixteen digits of the hash. */
    public String handle() {
        return hash.substring(0, 16);
    }

    public FileKind kind() {
        return kind;
    }

    /** Row of its record. */
    public Long recordId() {
        return recordId;
    }

    /** Row of its set, of prints or of photographs by its kind. */
    Long setId() {
        return kind.isPhoto() ? photoSetId : printSetId;
    }

    /** Of a photograph within its set; null for prints. */
    public Integer place() {
        return place;
    }

    /** The day on which it was taken of the person, as the list says. */
    public LocalDate takenOn() {
        return takenOn;
    }

    public LineState state() {
        return state;
    }

    /** Row of the record whose prints these look like, or null. */
    Long likeRecordId() {
        return likeRecordId;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Null while nobody has, as are the two that follow. */
    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String decidedWhy() {
        return decidedWhy;
    }
}
