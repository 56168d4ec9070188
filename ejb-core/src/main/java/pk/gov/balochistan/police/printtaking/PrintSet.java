package pk.gov.balochistan.police.printtaking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/** The prints that were taken of a person at one time, on one ground. It is searched while it is complete, and not before or after. */
@Entity
@Table(name = "print_set")
public class PrintSet implements Detailed {
    /** How far a set has come. */
    public enum State implements TextKey {
        /** Fingers may still be added and taken again. */
        OPEN,
        COMPLETE,
        /** It is searched and shown no more. */
        WITHDRAWN,
        /** Two persons had its images and templates destroyed. */
        DESTROYED;

        @Override
        public String textKey() {
            return "prints.set." + name();
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

    @Column(name = "compared_by_eye")
    private Boolean comparedByEye;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    @Column(name = "destruction_id")
    private Long destructionId;

    @OneToMany(mappedBy = "set", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TakenPrint> prints = new ArrayList<>();

    @Version
    private int version;

    protected PrintSet() {}

    PrintSet(long recordId, int seq, Ground ground, String by, Instant at) {
        this.recordId = recordId;
        this.seq = seq;
        this.standing = ground.standing();
        this.offenceSeq = ground.offenceSeq();
        this.court = ground.court();
        this.orderNumber = ground.orderNumber();
        this.orderOn = ground.orderOn();
        this.state = State.OPEN;
        this.begunAt = at;
        this.begunBy = by;
        this.comparedByEye = false;
    }

    /** The row of a finger, a new one where there is none yet. @throws RuleViolation prints.set.closed */
    TakenPrint row(Finger finger, FingerState said, String by, Instant at) {
        requireOpen();
        return find(finger).orElseGet(() -> {
            TakenPrint print = new TakenPrint(this, finger, said, by, at);
            prints.add(print);
            return print;
        });
    }

    /** Makes it searched. @param byEye whether the sequence check doubted a finger and the examiner looked @throws RuleViolation prints.set.closed, .empty */
    void complete(boolean byEye, Instant at) {
        requireOpen();
        if (taken().isEmpty()) throw new RuleViolation("prints.set.empty");
        state = State.COMPLETE;
        completedAt = at;
        comparedByEye = byEye;
    }

    void withdraw(String why, String by, Instant at) {
        state = State.WITHDRAWN;
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    /** @param destructionId what two persons decided */
    void destroy(long destructionId) {
        if (!isWithdrawn()) throw new RuleViolation("prints.destroy.notWithdrawn");
        state = State.DESTROYED;
        this.destructionId = destructionId;
        prints.forEach(TakenPrint::destroy);
    }

    private void requireOpen() {
        if (state != State.OPEN) throw new RuleViolation("prints.set.closed");
    }

    public Optional<TakenPrint> find(Finger finger) {
        return prints.stream().filter(print -> print.finger() == finger).findFirst();
    }

    /** Fingers of which there is a print, in the order of the card. */
    public List<TakenPrint> taken() {
        return prints().stream().filter(TakenPrint::isTaken).toList();
    }

    /** Every finger of which something is said, in the order of the card. */
    public List<TakenPrint> prints() {
        return prints.stream().sorted(Comparator.comparing(TakenPrint::finger)).toList();
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

    /** Whether it left the search and is still there. */
    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public boolean isDestroyed() {
        return state == State.DESTROYED;
    }

    /** Whether the sequence check doubted a finger and the examiner looked. */
    public boolean isComparedByEye() {
        return comparedByEye;
    }

    @Override
    public String auditDetail() {
        return "set " + seq + (comparedByEye ? ", doubts looked at" : "");
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

    /** Name of the outcome, or SEALED; null unless it was withdrawn. */
    public String withdrawnWhy() {
        return withdrawnWhy;
    }
}
