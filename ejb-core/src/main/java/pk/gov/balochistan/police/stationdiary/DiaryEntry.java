package pk.gov.balochistan.police.stationdiary;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** An entry as it was signed. Nothing of it changes: the portal's role may add rows and no more. */
@Entity
@Table(name = "diary_entry")
public class DiaryEntry implements Recorded {
    /** So long after the event nobody asks why. Our reading of "when information comes earlier"; see docs/decisions/0054. */
    private static final Duration AT_ONCE = Duration.ofHours(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "day_id")
    private DiaryDay day;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "entry_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private DiaryKind kind;

    private Language language;

    @Lob
    private String words;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "late_why")
    private String lateWhy;

    @Column(name = "custody_count")
    private Integer custodyCount;

    @Column(name = "cash_paisa")
    private Long cashPaisa;

    private String reference;

    @Column(name = "reference_path")
    private String referencePath;

    @Embedded
    private Signature signature;

    @Embedded
    private ChainLink link;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<DiaryCustody> held = new ArrayList<>();

    @OneToOne(mappedBy = "entry")
    private DiaryStrike strike;

    protected DiaryEntry() {}

    /**
     * @param draft of which it comes, or null
     * @throws RuleViolation diary.future, diary.late; those of {@link DiaryDay#take}
     */
    DiaryEntry(DiaryDay day, NewDiaryEntry written, DiaryDraft draft, Signature by, DiaryBook book, Instant at) {
        requireHours(written, at);
        this.day = day;
        this.placeId = day.station().id();
        this.number = day.take(written, at);
        this.kind = written.kind();
        this.language = written.language();
        this.words = written.words();
        this.enteredAt = at;
        this.happenedAt = written.happenedAt();
        this.lateWhy = written.lateWhy();
        this.custodyCount = written.custodyCount();
        this.cashPaisa = written.cashPaisa();
        this.reference = draft == null ? null : draft.reference();
        this.referencePath = draft == null ? null : draft.referencePath();
        this.signature = by;
        for (HeldPerson person : written.held()) held.add(new DiaryCustody(this, held.size() + 1, person));
        this.link = book.add(content());
    }

    private static void requireHours(NewDiaryEntry written, Instant at) {
        boolean isFuture =
                written.held().stream().anyMatch(person -> person.arrestedAt().isAfter(at));
        if (isFuture) throw new RuleViolation("diary.custody.future");
        Instant happened = written.happenedAt();
        if (happened == null) return;
        if (happened.isAfter(at)) throw new RuleViolation("diary.future");
        boolean isLate = happened.plus(AT_ONCE).isBefore(at);
        if (isLate && written.lateWhy() == null) throw new RuleViolation("diary.late", AT_ONCE.toHours());
    }

    /** What was signed, as it is sealed. */
    private List<Object> content() {
        List<Object> content = new ArrayList<>(Arrays.asList(
                "entry",
                day.station().code(),
                day.date(),
                number,
                kind.name(),
                language.code(),
                words,
                enteredAt,
                happenedAt,
                lateWhy,
                custodyCount,
                cashPaisa,
                reference,
                referencePath));
        content.addAll(signature.content());
        held.forEach(person -> content.addAll(person.content()));
        return content;
    }

    /** Whether it stands as it was signed. */
    boolean isWhole() {
        return link.seals(content());
    }

    public DiaryDay day() {
        return day;
    }

    /** From 1 within its day. */
    public int number() {
        return number;
    }

    public DiaryKind kind() {
        return kind;
    }

    /** In which the words are written. */
    public Language language() {
        return language;
    }

    public String words() {
        return words;
    }

    /** By the clock of the server. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Null where it happened as it was entered. */
    public Instant happenedAt() {
        return happenedAt;
    }

    /** Null where nobody was asked. */
    public String lateWhy() {
        return lateWhy;
    }

    /** Of an opening or closing entry; else null. */
    public Integer custodyCount() {
        return custodyCount;
    }

    /** Of a closing entry; else null. */
    public Long cashPaisa() {
        return cashPaisa;
    }

    /** What it comes of, such as {@code FIR 12/2026}; else null. */
    public String reference() {
        return reference;
    }

    /** Where that opens on the portal; else null. */
    public String referencePath() {
        return referencePath;
    }

    public Signature signature() {
        return signature;
    }

    /** Everybody in custody, of an opening entry. */
    public List<DiaryCustody> held() {
        return List.copyOf(held);
    }

    /** Null while it stands. */
    public DiaryStrike strike() {
        return strike;
    }

    ChainLink link() {
        return link;
    }

    Long placeId() {
        return placeId;
    }

    @Override
    public String auditTarget() {
        return auditTarget(day.station().code(), day.date() + "/" + number);
    }

    static String auditTarget(String station, Object which) {
        return "diary:" + station + "/" + which;
    }
}
