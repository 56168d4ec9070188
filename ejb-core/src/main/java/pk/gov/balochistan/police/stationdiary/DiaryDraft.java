package pk.gov.balochistan.police.stationdiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What waits until somebody who may write the diary signs it. It ends as an entry and in no other way. */
@Entity
@Table(name = "diary_draft")
public class DiaryDraft {
    /** After which it shows as late. */
    static final Duration IN_TIME = Duration.ofHours(4);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "place_id")
    private Long placeId;

    @Enumerated(EnumType.STRING)
    private DiaryKind kind;

    @Lob
    @Column(name = "words_en")
    private String english;

    @Lob
    @Column(name = "words_ur")
    private String urdu;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String reference;

    @Column(name = "reference_path")
    private String referencePath;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @OneToOne
    @JoinColumn(name = "entry_id")
    private DiaryEntry entry;

    @Version
    private int version;

    protected DiaryDraft() {}

    DiaryDraft(NewDraft drafted, Instant at) {
        this.placeId = drafted.station().id();
        this.kind = drafted.kind();
        this.english = drafted.english();
        this.urdu = drafted.urdu();
        this.happenedAt = drafted.happenedAt();
        this.reference = drafted.reference();
        this.referencePath = drafted.path();
        this.draftedAt = at;
    }

    /** @throws RuleViolation diary.draft.signed where it is an entry already */
    void requireWaiting() {
        if (entry != null) throw new RuleViolation("diary.draft.signed");
    }

    boolean isOf(Place station) {
        return placeId.equals(station.id());
    }

    /** It became this entry. */
    void become(DiaryEntry signed) {
        entry = signed;
    }

    /** Whether it has waited for too long. */
    public boolean isLate(Instant now) {
        return draftedAt.plus(IN_TIME).isBefore(now);
    }

    public Long id() {
        return id;
    }

    public DiaryKind kind() {
        return kind;
    }

    public String words(Language language) {
        return language == Language.ENGLISH ? english : urdu;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String reference() {
        return reference;
    }

    public String referencePath() {
        return referencePath;
    }

    public Instant draftedAt() {
        return draftedAt;
    }
}
