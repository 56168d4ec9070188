package pk.gov.balochistan.police.gang;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.grading.Review;
import pk.gov.balochistan.police.grading.Source;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** A gang as the record office knows it. What was entered stays; it is looked at again, and ends once. */
@Entity
@Table(name = "gang")
public class Gang implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "gang_number")
    private GangNumber number;

    private String name;

    @Column(name = "name_folded")
    private String nameFolded;

    @ElementCollection
    @CollectionTable(name = "gang_alias", joinColumns = @JoinColumn(name = "gang_id"))
    @OrderColumn(name = "seq")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "gang_area", joinColumns = @JoinColumn(name = "gang_id"))
    @Column(name = "place_id")
    private Set<Long> districts = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private GangCrime crime;

    private String words;

    @Embedded
    private Source source;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Enumerated(EnumType.STRING)
    private GangEnding.Kind ending;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_why")
    private String endedWhy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    /** The rule under which its names are found; 0 where they are not yet. */
    @Column(name = "name_edition")
    private int nameEdition;

    @Version
    private int version;

    protected Gang() {}

    /** @param districts rows of the districts */
    Gang(GangNumber number, NewGang entered, Set<Long> districts, Source source, Signatory by, Instant at) {
        this.number = number;
        this.name = entered.name();
        this.nameFolded = Typed.cut(Typed.folded(entered.name()), 120);
        this.aliases.addAll(entered.aliases());
        this.districts.addAll(districts);
        this.crime = entered.crime();
        this.words = entered.words();
        this.source = source;
        this.reviewOn = Review.after(LocalDate.ofInstant(at, Texts.PAKISTAN));
        this.enteredAt = at;
        this.enteredBy = by.actor();
    }

    /** It was looked at and is still there. @throws RuleViolation gang.ended */
    void review(Signatory by, Instant at) {
        requireStanding();
        reviewOn = Review.after(LocalDate.ofInstant(at, Texts.PAKISTAN));
        reviewedAt = at;
        reviewedBy = by.actor();
    }

    /** It is no more, or never was. @throws RuleViolation gang.ended, association.future */
    void end(GangEnding how, Signatory by, Instant at) {
        requireStanding();
        LocalDate today = LocalDate.ofInstant(at, Texts.PAKISTAN);
        LocalDate on = how.on() == null ? today : how.on();
        if (on.isAfter(today)) throw new RuleViolation("association.future");
        ending = how.kind();
        endedOn = on;
        endedWhy = how.why();
        endedAt = at;
        endedBy = by.actor();
    }

    /** @throws RuleViolation gang.ended where it is no more */
    void requireStanding() {
        if (ending != null) throw new RuleViolation("gang.ended");
    }

    /** Its names are found under this rule from now on. */
    void named(int edition) {
        nameEdition = edition;
    }

    /** The row, by which members belong to it. */
    public Long id() {
        return id;
    }

    public GangNumber number() {
        return number;
    }

    public String name() {
        return name;
    }

    /** Its other names, as they were entered. */
    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** Rows of the districts in which it is met. */
    public Set<Long> districts() {
        return Set.copyOf(districts);
    }

    public GangCrime crime() {
        return crime;
    }

    /** Null for none. */
    public String words() {
        return words;
    }

    public Source source() {
        return source;
    }

    /** From this day on it is shown as old. */
    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** Whether nobody looked at it since its day of review. */
    public boolean isOld(LocalDate today) {
        return ending == null && !reviewOn.isAfter(today);
    }

    /** Null while nobody looked at it again. */
    public Instant reviewedAt() {
        return reviewedAt;
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    /** Null while it is there. */
    public GangEnding.Kind ending() {
        return ending;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endedWhy() {
        return endedWhy;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String endedBy() {
        return endedBy;
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
