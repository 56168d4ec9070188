package pk.gov.balochistan.police.latentsearch;

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
import java.util.Objects;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.Marking;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One search for a lift, from when it is asked for until it ends. What it found is a list of its own, under the same number. */
@Entity
@Table(name = "latent_search")
public class LatentSearch implements Recorded {
    private static final int ALL = 1_000;
    /** A search under which the program died so often is not tried again. */
    private static final int MOST_TRIES = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "search_number")
    private ExaminationNumber number;

    @Enumerated(EnumType.STRING)
    @Column(name = "function_code")
    private AutomatedFunction function;

    @Column(name = "lift_id")
    private Long liftId;

    @ManyToOne
    @JoinColumn(name = "marking_id")
    private Marking marking;

    private int priority;

    @Enumerated(EnumType.STRING)
    private SearchState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private String person;
    private String purpose;

    @Column(name = "case_reference")
    private String caseReference;

    private int permille;
    private String worker;
    private int tries;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String failure;
    private ExaminationNumber answered;

    @Version
    private int version;

    protected LatentSearch() {}

    LatentSearch(
            ExaminationNumber number,
            SearchedAmong among,
            Marking marking,
            SearchPriority priority,
            Reason reason,
            Signatory by,
            Instant at) {
        this.number = number;
        this.function = among.function();
        this.liftId = marking.lift().id();
        this.marking = marking;
        this.priority = priority.rank();
        this.purpose = reason.purpose();
        this.caseReference = reason.caseReference();
        this.askedBy = by.actor();
        this.person = by.person();
        this.askedAt = at;
        this.state = SearchState.QUEUED;
    }

    /** Is under way in this process. */
    void begin(String process) {
        state = SearchState.RUNNING;
        worker = process;
        tries++;
        permille = 0;
    }

    /** Whoever was at it is gone: it waits again, or gives up where that happened too often. */
    void orphaned(Instant at) {
        if (isCancelAsked()) cancelled(at);
        else if (tries >= MOST_TRIES) fail("latent.failure.died", at);
        else state = SearchState.QUEUED;
    }

    /** @param done and all in prints or lifts; a share of a thousand is kept */
    void note(long done, long all) {
        permille = all == 0 ? 0 : (int) Math.min(ALL, done * ALL / all);
    }

    /** Its list stands under its number. */
    void answered(Instant at) {
        state = SearchState.DONE;
        permille = ALL;
        answered = number;
        endedAt = at;
    }

    /** @param why a key of the bundles */
    void fail(String why, Instant at) {
        state = SearchState.FAILED;
        failure = why;
        endedAt = at;
    }

    /** Calls it off: at once while it waits; one that is under way ends within a second or two. @throws RuleViolation latent.search.ended */
    void cancel(Signatory by, Instant at) {
        if (endedAt != null) throw new RuleViolation("latent.search.ended");
        cancelledBy = by.actor();
        if (state == SearchState.QUEUED) cancelled(at);
    }

    void cancelled(Instant at) {
        state = SearchState.CANCELLED;
        endedAt = at;
    }

    boolean isCancelAsked() {
        return cancelledBy != null;
    }

    /** Whether it is still this process's to do. */
    boolean isRunBy(String process) {
        return state == SearchState.RUNNING && Objects.equals(process, worker);
    }

    Signatory asker() {
        return new Signatory(askedBy, person);
    }

    Reason reason() {
        return new Reason(purpose, caseReference);
    }

    RunReason runReason() {
        return new RunReason(asker(), purpose, caseReference, number.digits());
    }

    Long id() {
        return id;
    }

    Marking marking() {
        return marking;
    }

    public ExaminationNumber number() {
        return number;
    }

    public SearchedAmong among() {
        return SearchedAmong.of(function);
    }

    /** Which lift is sought. */
    public LiftNumber lift() {
        return marking.lift().number();
    }

    /** The version of the lift that is sought. */
    public int markingSeq() {
        return marking.seq();
    }

    public SearchPriority priority() {
        return SearchPriority.of(priority);
    }

    public SearchState state() {
        return state;
    }

    /** Whether it waits or is under way. */
    public boolean isOpen() {
        return endedAt == null;
    }

    /** Whether it is still to be called off. */
    public boolean mayCancel() {
        return isOpen() && !isCancelAsked();
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return permille / 10;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** As the trail names the account. */
    public String askedBy() {
        return askedBy;
    }

    public String caseReference() {
        return caseReference;
    }

    /** Null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it failed, as a key of the bundles; null otherwise. */
    public String failure() {
        return failure;
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
