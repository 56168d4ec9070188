package pk.gov.balochistan.police.correction;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordChange;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Texts;

/** A request that something in a criminal record be corrected, up to the answer that two persons gave. */
@Entity
@Table(name = "correction_request")
public class CorrectionRequest implements Recorded {
    /** Within how many days it is answered: our own rule, for no statute says it. */
    public static final int ANSWERED_WITHIN_DAYS = 30;

    /** How far back a letter may have come that is entered today. */
    private static final int RECEIVED_AT_MOST_DAYS_AGO = 90;

    /** How far it has come. */
    public enum State implements TextKey {
        OPEN,
        ANSWERED;

        @Override
        public String textKey() {
            return "correction.state." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "request_number")
    private CorrectionNumber number;

    @Column(name = "record_id")
    private Long recordId;

    /** Null for the person's details. */
    @Column(name = "offence_seq")
    private Integer offenceSeq;

    @Enumerated(EnumType.STRING)
    private CorrectionGround ground;

    private String words;
    private String papers;

    @Embedded
    private Applicant applicant;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<CorrectionAnswer> answers = new ArrayList<>();

    @Version
    private int version;

    protected CorrectionRequest() {}

    /** @throws RuleViolation correction.received.when where that day is to come or long past */
    CorrectionRequest(CorrectionNumber number, CriminalRecord record, NewCorrection asked, Signatory by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Texts.PAKISTAN);
        if (asked.receivedOn().isAfter(today)
                || asked.receivedOn().isBefore(today.minusDays(RECEIVED_AT_MOST_DAYS_AGO)))
            throw new RuleViolation("correction.received.when", RECEIVED_AT_MOST_DAYS_AGO);
        this.number = number;
        this.recordId = record.id();
        this.offenceSeq = asked.ground().isOfEntry() ? asked.entry() : null;
        this.ground = asked.ground();
        this.words = asked.words();
        this.papers = asked.papers();
        this.applicant = asked.applicant();
        this.receivedOn = asked.receivedOn();
        this.dueOn = asked.receivedOn().plusDays(ANSWERED_WITHIN_DAYS);
        this.receivedAt = at;
        this.receivedBy = by.actor();
        this.state = State.OPEN;
    }

    /** Puts an answer before a second person. @throws RuleViolation correction.answered, correction.answer.waiting */
    void propose(NewAnswer written, Signatory by, Instant at) {
        if (!isOpen()) throw new RuleViolation("correction.answered");
        if (waiting().isPresent()) throw new RuleViolation("correction.answer.waiting");
        answers.add(new CorrectionAnswer(this, answers.size() + 1, written, by, at));
    }

    /** Gives the answer that waits. @throws RuleViolation correction.answer.none, audit.control.own */
    void sign(Signatory by, Instant at) {
        requireWaiting().sign(by, at);
        state = State.ANSWERED;
        answeredAt = at;
    }

    /** @throws RuleViolation correction.answer.none, audit.control.own */
    void giveBack(String why, Signatory by, Instant at) {
        requireWaiting().giveBack(why, by, at);
    }

    private CorrectionAnswer requireWaiting() {
        return waiting().orElseThrow(() -> new RuleViolation("correction.answer.none"));
    }

    /** The answer that waits for a second person. */
    public Optional<CorrectionAnswer> waiting() {
        return answers.stream().filter(CorrectionAnswer::isWaiting).findFirst();
    }

    /** What the person was told. */
    public Optional<CorrectionAnswer> given() {
        return answers.stream().filter(CorrectionAnswer::isSigned).findFirst();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    public CorrectionNumber number() {
        return number;
    }

    Long recordId() {
        return recordId;
    }

    /** The number of the entry; {@link CriminalRecord#PERSON} for the person's details. */
    public int about() {
        return offenceSeq == null ? CriminalRecord.PERSON : offenceSeq;
    }

    public CorrectionGround ground() {
        return ground;
    }

    /** As the person put it. */
    public String words() {
        return words;
    }

    /** What was shown for it; null for nothing. */
    public String papers() {
        return papers;
    }

    public Applicant applicant() {
        return applicant;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The last day for the answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was entered. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** The account that entered it. */
    public String receivedBy() {
        return receivedBy;
    }

    public State state() {
        return state;
    }

    /** Null while it is open. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Whether this person proposed or decided what it is about as it stood when the request came. */
    boolean isMadeBy(Signatory person, CriminalRecord record) {
        return record.changes().stream()
                .filter(change -> change.offenceSeq() == about() && !change.isWaiting())
                .filter(change -> !change.isMadeSince(receivedAt))
                .anyMatch(change -> change.control().isOfEither(person));
    }

    /** Whether of what was changed since something lasts: what was struck and restored, or sealed and unsealed, stands as before. */
    boolean isChangedForGood(CriminalRecord record) {
        Set<ProposedChange.Kind> lasting = EnumSet.noneOf(ProposedChange.Kind.class);
        for (RecordChange change : changes(record)) {
            switch (change.kind()) {
                case RESTORE -> lasting.remove(ProposedChange.Kind.STRIKE);
                case UNSEAL -> lasting.remove(ProposedChange.Kind.SEAL);
                default -> lasting.add(change.kind());
            }
        }
        return !lasting.isEmpty();
    }

    /** What was changed of what it is about since it was entered, oldest first. */
    public List<RecordChange> changes(CriminalRecord record) {
        return record.changes().stream()
                .filter(change -> change.offenceSeq() == about() && change.isMadeSince(receivedAt))
                .toList();
    }

    /** Every answer, also those that were given back, oldest first. */
    public List<CorrectionAnswer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
