package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One offence in a person's record: the section, the FIR, and what the court made of it. Changed through its record alone. */
@Entity
@Table(name = "recorded_offence")
public class RecordedOffence {
    /**
     * {@link #isDisclosed} in the words of a query, of an entry that it calls {@code o}; its parameter {@code cleared} is
     * {@link CourtOutcome#cleared}.
     */
    public static final String DISCLOSED =
            "o.juvenile = false and o.sealed = false and o.struck = false and o.outcome not in :cleared";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "record_id")
    private CriminalRecord record;

    private int seq;

    @Column(name = "offence_code")
    private String offenceCode;

    @Column(name = "fir_reference")
    private String firReference;

    @Column(name = "fir_key")
    private String firKey;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Enumerated(EnumType.STRING)
    private CourtOutcome outcome;

    @Column(name = "outcome_on")
    private LocalDate outcomeOn;

    private String court;
    private Boolean juvenile;
    private Boolean sealed;
    private Boolean struck;

    @Column(name = "disputed_since")
    private LocalDate disputedSince;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @OneToMany(mappedBy = "offence", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<WantedNotice> notices = new ArrayList<>();

    @Version
    private int version;

    protected RecordedOffence() {}

    RecordedOffence(CriminalRecord record, int seq, NewOffence entered, Place station, Signatory by, Instant at) {
        this.record = record;
        this.seq = seq;
        this.offenceCode = entered.offenceCode();
        this.firReference = entered.firReference();
        this.placeId = station.id();
        this.occurredOn = entered.occurredOn();
        this.outcome = entered.outcome();
        this.outcomeOn = entered.outcomeOn();
        this.court = entered.court();
        this.juvenile = entered.juvenile();
        this.sealed = false;
        this.struck = false;
        this.enteredAt = at;
        this.enteredBy = by.actor();
        keyFir();
    }

    /** Whether it is the same section under the same FIR, of the same station and however it is written. */
    public boolean isSameAs(NewOffence entered, Place station) {
        return offenceCode.equals(entered.offenceCode()) && isUnder(entered.firReference(), station.id());
    }

    /** Whether it stands under this FIR, however that is written. @param station that registered it, by row */
    public boolean isUnder(String fir, Long station) {
        return placeId.equals(station) && FirReference.areSame(firReference, fir, occurredOn);
    }

    /** Lets it be found by its FIR. */
    void keyFir() {
        firKey = FirReference.key(firReference, occurredOn);
    }

    /** Whether it says of the case what that says: the outcome, its day, and whether it was a child's. */
    public boolean saysTheSame(NewOffence entered) {
        return outcome == entered.outcome()
                && Objects.equals(outcomeOn, entered.outcomeOn())
                && occurredOn.equals(entered.occurredOn())
                && juvenile == entered.juvenile();
    }

    /**
     * The one rule of who may see an entry: what was sealed, what was never this person's, what a person did as a child, and what ended
     * without a conviction is shown to the record office's examiners and to nobody else. Source: SMS.md rule 4; JJSA 2018 s.13; LHC WP 40844/2025.
     */
    public boolean isDisclosed() {
        return !juvenile && !sealed && !struck && !outcome.isCleared();
    }

    /** Whether nothing is taken of the person on it any more: the case ended without a conviction, or it is sealed or struck. */
    public boolean isClosed() {
        return outcome.isCleared() || sealed || struck;
    }

    /** Why it is closed, as it is kept with what was withdrawn for it: the outcome, STRUCK or SEALED; null while it is open. */
    public String closedWhy() {
        if (outcome.isCleared()) return outcome.name();
        if (struck) return "STRUCK";
        return sealed ? "SEALED" : null;
    }

    /** The person says that it is wrong. @param since the day on which that was received; of two the earlier one stands */
    void dispute(LocalDate since) {
        if (disputedSince == null || since.isBefore(disputedSince)) disputedSince = since;
    }

    void settle() {
        disputedSince = null;
    }

    /** Whether something may be taken of the person on this ground in this case. @throws RuleViolation those of {@link Ground#requireLawful} */
    public void requireGround(Taking what, Ground ground, Offence law, LocalDate today) {
        ground.requireLawful(what, law, isClosed(), outcome == CourtOutcome.CONVICTED, today);
    }

    /** A warrant or proclamation is alive in this case. */
    public boolean isWanted() {
        return liveNotice().isPresent();
    }

    public Optional<WantedNotice> liveNotice() {
        return notices.stream().filter(WantedNotice::isLive).findFirst();
    }

    void markWanted(NewNotice order, Signatory by, Instant at) {
        if (outcome.isCleared()) throw new RuleViolation("record.notice.cleared");
        if (struck) throw new RuleViolation("record.notice.struck");
        if (isWanted()) throw new RuleViolation("record.notice.already");
        notices.add(new WantedNotice(this, order, by.actor(), at));
    }

    /** Whether such a change could be made now. @throws RuleViolation record.change.impossible */
    void check(ProposedChange change) {
        boolean possible =
                switch (change.kind()) {
                    case OUTCOME -> outcome.mayBecome(change.outcome());
                    case SEAL -> !sealed;
                    case UNSEAL -> sealed;
                    case WITHDRAW_NOTICE -> isWanted();
                    case STRIKE -> !struck;
                    case RESTORE -> struck;
                    case IDENTITY -> false; // It is about no entry.
                };
        if (!possible) throw new RuleViolation("record.change.impossible");
        if (change.effectiveOn().isBefore(occurredOn)) throw new RuleViolation("record.outcome.tooEarly");
    }

    void apply(RecordChange change, Signatory by, Instant at) {
        switch (change.kind()) {
            case OUTCOME -> follow(change);
            case SEAL -> sealed = true;
            case UNSEAL -> sealed = false;
            case WITHDRAW_NOTICE -> withdrawNotice(change.why(), by, at);
            case STRIKE -> struck = true;
            case RESTORE -> struck = false;
            case IDENTITY -> throw new RuleViolation("record.change.impossible");
        }
        // Whoever it was, or where the case ended without a conviction, no order against this person lives on in it.
        if ((struck || outcome.isCleared()) && isWanted()) withdrawNotice(change.why(), by, at);
    }

    /** The status follows the court. */
    private void follow(RecordChange change) {
        if (!outcome.mayBecome(change.outcome())) throw new RuleViolation("record.change.impossible");
        outcome = change.outcome();
        outcomeOn = change.effectiveOn();
        if (change.court() != null) court = change.court();
    }

    private void withdrawNotice(String why, Signatory by, Instant at) {
        liveNotice()
                .orElseThrow(() -> new RuleViolation("record.change.impossible"))
                .withdraw(why, by.actor(), at);
    }

    /** Number of the entry within the record, from 1. */
    public int seq() {
        return seq;
    }

    public String offenceCode() {
        return offenceCode;
    }

    public String firReference() {
        return firReference;
    }

    /** The station that registered it. */
    public Long placeId() {
        return placeId;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public CourtOutcome outcome() {
        return outcome;
    }

    /** Null while the court has not decided. */
    public LocalDate outcomeOn() {
        return outcomeOn;
    }

    /** Null where none was named. */
    public String court() {
        return court;
    }

    public boolean isJuvenile() {
        return juvenile;
    }

    public boolean isSealed() {
        return sealed;
    }

    /** Whether it was entered of the wrong person. */
    public boolean isStruck() {
        return struck;
    }

    /** Since when the person says that it is wrong; null where nobody does, or where it was answered. */
    public LocalDate disputedSince() {
        return disputedSince;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    /** Every warrant and proclamation in this case, oldest first. */
    public List<WantedNotice> notices() {
        return List.copyOf(notices);
    }
}
