package pk.gov.balochistan.police.lawfultaking;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/** What was taken of a person at one time on one ground. It is shown while its ground stands, and to nobody after. */
@MappedSuperclass
public abstract class LawfulSet implements Detailed {
    /** Why a set was withdrawn whose whole record was expunged. */
    public static final String EXPUNGED = "EXPUNGED";

    /** How far a set has come. */
    public enum State implements TextKey {
        /** Something may still be added and taken again. */
        OPEN,
        COMPLETE,
        /** Its ground fell: it is searched and shown no more. */
        WITHDRAWN,
        /** Two persons had what was taken destroyed. */
        DESTROYED;

        @Override
        public String textKey() {
            return "taking.state." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "record_id")
    private Long recordId;

    private int seq;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "offence_seq")
    private int offenceSeq;

    /** The entry again while there is one: an expunged record has none. */
    @Column(name = "entry_seq")
    private Integer entrySeq;

    private String court;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "order_on")
    private LocalDate orderOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    @Column(name = "destruction_id")
    private Long destructionId;

    @Column(name = "expunction_id")
    private Long expunctionId;

    @Version
    private int version;

    protected LawfulSet() {}

    protected LawfulSet(long recordId, int seq, Ground ground, String by, Instant at) {
        this.recordId = recordId;
        this.seq = seq;
        this.standing = ground.standing();
        this.offenceSeq = ground.offenceSeq();
        this.entrySeq = ground.offenceSeq();
        this.court = ground.court();
        this.orderNumber = ground.orderNumber();
        this.orderOn = ground.orderOn();
        this.state = State.OPEN;
        this.begunAt = at;
        this.begunBy = by;
    }

    /** Whether another may be begun beside those of a record. @throws RuleViolation taking.open where one is open already, taking.tooMany */
    public static void refuseAnother(List<? extends LawfulSet> there, int most) {
        if (there.size() >= most) throw new RuleViolation("taking.tooMany", most);
        if (there.stream().anyMatch(LawfulSet::isOpen)) throw new RuleViolation("taking.open");
    }

    /** @throws RuleViolation taking.closed */
    protected void requireOpen() {
        if (state != State.OPEN) throw new RuleViolation("taking.closed");
    }

    /** @throws RuleViolation taking.closed */
    protected void finish(Instant at) {
        requireOpen();
        state = State.COMPLETE;
        completedAt = at;
    }

    /** Its ground fell. @param why name of the outcome, of a {@link Mistake}, or SEALED or STRUCK */
    public void withdraw(String why, String by, Instant at) {
        state = State.WITHDRAWN;
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    /**
     * Gives up a set that was begun on the wrong ground or of another person. What was taken in it has none at all, and is destroyed like what has lost it.
     *
     * @throws RuleViolation taking.closed
     */
    public void giveUp(String by, Instant at) {
        requireOpen();
        withdraw(Mistake.MISTAKEN.name(), by, at);
    }

    /** Whether it should never have been begun. */
    public boolean isGivenUp() {
        return mistake() != null;
    }

    /** What was wrong with it from the first; null where nothing was. */
    public Mistake mistake() {
        return Mistake.of(withdrawnWhy);
    }

    /** What was taken is there no more. @param decision the row of what two persons decided @throws RuleViolation prints.destroy.notWithdrawn */
    protected void becomeDestroyed(long decision) {
        if (!isWithdrawn()) throw new RuleViolation("prints.destroy.notWithdrawn");
        state = State.DESTROYED;
        destructionId = decision;
    }

    /** The whole record goes: nothing stays but that a set was there. @param decision the row of what two persons decided */
    protected void becomeExpunged(long decision, String by, Instant at) {
        if (!isWithdrawn() && !isDestroyed()) withdraw(EXPUNGED, by, at);
        state = State.DESTROYED;
        expunctionId = decision;
        entrySeq = null;
        court = null;
        orderNumber = null;
        orderOn = null;
    }

    public abstract Taking what();

    /** The day on which it was taken of the person, in Pakistan. */
    public abstract LocalDate takenOn();

    /** Whether it is still to be withdrawn when the ground of an entry falls. */
    public boolean restsOn(int offence) {
        return offenceSeq == offence && !isWithdrawn() && !isDestroyed();
    }

    public Long id() {
        return id;
    }

    public Long recordId() {
        return recordId;
    }

    /** Number within the record, from 1. */
    public int seq() {
        return seq;
    }

    public Ground ground() {
        return new Ground(standing, offenceSeq, court, orderNumber, orderOn);
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isComplete() {
        return state == State.COMPLETE;
    }

    /** Whether its ground fell and it is still there. */
    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public boolean isDestroyed() {
        return state == State.DESTROYED;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String begunBy() {
        return begunBy;
    }

    /** Null unless it was withdrawn. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Name of the outcome, of a {@link Mistake}, or SEALED, STRUCK or EXPUNGED; null unless it was withdrawn. */
    public String withdrawnWhy() {
        return withdrawnWhy;
    }

    @Override
    public String auditDetail() {
        return "set " + seq;
    }
}
