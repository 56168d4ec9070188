package pk.gov.balochistan.police.description;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** One thing that is known of a person on record. It is never changed; what is no longer so, or never was, is struck by a {@link DescriptionStrike}. */
@Entity
@Table(name = "description_entry")
public class DescriptionEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "record_id")
    private Long recordId;

    private int seq;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @ElementCollection
    @CollectionTable(name = "description_trait", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "trait")
    @Enumerated(EnumType.STRING)
    private Set<Trait> traits = new HashSet<>();

    private String words;

    @Column(name = "number_key")
    private String numberKey;

    private String issuer;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "height_cm")
    private Integer heightCm;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "verified_how")
    private Verification.How verifiedHow;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected DescriptionEntry() {}

    /**
     * @param district of an address; null for all else
     * @throws RuleViolation description.future
     */
    DescriptionEntry(long recordId, int seq, NewEntry added, Place district, Signatory by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Texts.PAKISTAN);
        this.recordId = recordId;
        this.seq = seq;
        this.kind = added.kind();
        this.traits.addAll(added.traits());
        this.words = added.words();
        this.numberKey = PersonNumber.in(kind, words).map(PersonNumber::key).orElse(null);
        this.issuer = added.issuer();
        this.placeId = district == null ? null : district.id();
        this.heightCm = added.heightCm();
        this.seenOn = added.seenOn() == null ? today : added.seenOn();
        if (added.verification() != null) verify(added.verification());
        this.enteredAt = at;
        this.enteredBy = by.actor();
        refuseFuture(today);
    }

    private void verify(Verification verification) {
        verifiedHow = verification.how();
        verifiedOn = verification.on();
        verifiedBy = verification.by();
    }

    private void refuseFuture(LocalDate today) {
        if (seenOn.isAfter(today)) throw new RuleViolation("description.future");
        if (verifiedOn != null && verifiedOn.isAfter(today)) throw new RuleViolation("description.verified.on");
        if (kind == EntryKind.BORN && (bornYear() > today.getYear() || words.compareTo(today.toString()) > 0))
            throw new RuleViolation("description.born");
    }

    /** Of a birth. */
    int bornYear() {
        return Integer.parseInt(words.substring(0, 4));
    }

    /**
     * Whether this says no more than another of the same person: as of the same day, where it was seen; a verified one says more than one
     * that is not.
     */
    boolean repeats(DescriptionEntry other) {
        return kind == other.kind
                && traits.equals(other.traits)
                && Typed.folded(words).equals(Typed.folded(other.words))
                && Typed.folded(issuer).equals(Typed.folded(other.issuer))
                && Objects.equals(placeId, other.placeId)
                && Objects.equals(heightCm, other.heightCm)
                && (kind.isStated() || seenOn.equals(other.seenOn))
                && (!isVerified() || other.isVerified());
    }

    Long id() {
        return id;
    }

    public Long recordId() {
        return recordId;
    }

    /** Number of the entry within the description, from 1. */
    public int seq() {
        return seq;
    }

    public EntryKind kind() {
        return kind;
    }

    /** In the order of the form. */
    public List<Trait> traits() {
        return traits.stream().sorted().toList();
    }

    /** What is said of one feature; empty where nothing is. */
    public Optional<Trait> trait(Feature feature) {
        return traits.stream().filter(trait -> trait.feature() == feature).findFirst();
    }

    /** As {@link NewEntry#words()}. */
    public String words() {
        return words;
    }

    /** Null where not said. */
    public String issuer() {
        return issuer;
    }

    /** The district of an address; null where not said. */
    public Long placeId() {
        return placeId;
    }

    /** Null where not measured. */
    public Integer heightCm() {
        return heightCm;
    }

    public LocalDate seenOn() {
        return seenOn;
    }

    public boolean isVerified() {
        return verifiedHow != null;
    }

    /** Null while it is as stated. */
    public Verification verification() {
        return isVerified() ? new Verification(verifiedHow, verifiedOn, verifiedBy) : null;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }
}
