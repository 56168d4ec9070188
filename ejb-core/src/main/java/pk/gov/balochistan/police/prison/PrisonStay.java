package pk.gov.balochistan.police.prison;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/**
 * That a person on record was in a prison from one day to another, in one case. Admission and release are entered once each; what was wrong is
 * struck with a reason and stays to be read.
 */
@Entity
@Table(name = "prison_stay")
public class PrisonStay implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "record_id")
    private Long recordId;

    private int seq;

    @Column(name = "offence_seq")
    private int offenceSeq;

    @Column(name = "prison_code")
    private String prison;

    @Column(name = "outside_name")
    private String outside;

    @Column(name = "prisoner_number")
    private String number;

    @Column(name = "number_key")
    private String numberKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_as")
    private HeldAs heldAs;

    @Column(name = "admitted_on")
    private LocalDate admittedOn;

    private String warrant;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "came_from_id")
    private Long cameFromId;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Enumerated(EnumType.STRING)
    private ReleaseCause cause;

    @Column(name = "release_order")
    private String releaseOrder;

    @Column(name = "release_entered_at")
    private Instant releaseEnteredAt;

    @Column(name = "release_entered_by")
    private String releaseEnteredBy;

    /** Its own row where it is struck, else 0: so that the same may be entered again of whom it is right. */
    @Column(name = "struck_id")
    private long struckId;

    @Column(name = "struck_at")
    private Instant struckAt;

    @Column(name = "struck_by")
    private String struckBy;

    @Column(name = "struck_why")
    private String struckWhy;

    /** The record while the person is inside, so that the table knows that one stay is open at a time. */
    @Column(name = "open_record_id")
    private Long openRecordId;

    @Version
    private int version;

    protected PrisonStay() {}

    /** @throws RuleViolation prison.struckEntry, prison.beforeOffence, prison.future; those of {@link #release} */
    PrisonStay(long recordId, int seq, NewStay entered, CaseStanding standing, Signatory by, Instant at) {
        if (standing.struck()) throw new RuleViolation("prison.struckEntry");
        if (entered.admittedOn().isBefore(standing.occurredOn()))
            throw new RuleViolation("prison.beforeOffence", standing.occurredOn());
        refuseFuture(entered.admittedOn(), "prison.future", at);
        this.recordId = recordId;
        this.seq = seq;
        this.offenceSeq = entered.offenceSeq();
        this.prison = entered.heldAt().prison();
        this.outside = entered.heldAt().outside();
        this.number = entered.heldAt().number();
        this.numberKey = entered.heldAt().numberKey();
        this.heldAs = entered.heldAs();
        this.admittedOn = entered.admittedOn();
        this.warrant = entered.warrant();
        this.enteredAt = at;
        this.enteredBy = by.actor();
        this.openRecordId = recordId;
        if (entered.release() != null) release(entered.release(), by, at);
    }

    /** The stay that begins where another ends by a transfer, in the same case. */
    PrisonStay next(int nextSeq, NewTransfer transfer, CaseStanding standing, Signatory by, Instant at) {
        HeldAs as = transfer.heldAs() == null ? heldAs : transfer.heldAs();
        NewStay begun = new NewStay(offenceSeq, transfer.to(), as, transfer.on(), transfer.order(), null);
        PrisonStay next = new PrisonStay(recordId, nextSeq, begun, standing, by, at);
        next.cameFromId = id;
        return next;
    }

    /** @throws RuleViolation prison.struck, prison.released, prison.beforeAdmission, prison.releasedFuture */
    void release(NewRelease entered, Signatory by, Instant at) {
        end(entered.on(), entered.cause(), entered.order(), by, at);
    }

    /** @throws RuleViolation prison.samePrison; those of {@link #release} */
    void leave(NewTransfer transfer, Signatory by, Instant at) {
        boolean isSame = transfer.heldAs() == null || transfer.heldAs() == heldAs;
        if (isSame && transfer.to().isWhere(heldAt())) throw new RuleViolation("prison.samePrison");
        end(transfer.on(), ReleaseCause.TRANSFERRED, transfer.order(), by, at);
    }

    private void end(LocalDate day, ReleaseCause why, String order, Signatory by, Instant at) {
        if (isStruck()) throw new RuleViolation("prison.struck");
        if (!isOpen()) throw new RuleViolation("prison.released");
        if (day.isBefore(admittedOn)) throw new RuleViolation("prison.beforeAdmission", admittedOn);
        refuseFuture(day, "prison.releasedFuture", at);
        releasedOn = day;
        cause = why;
        releaseOrder = order;
        releaseEnteredAt = at;
        releaseEnteredBy = by.actor();
        openRecordId = null;
    }

    /** It was never so. @throws RuleViolation prison.struck, prison.strike.why */
    void strike(String why, Signatory by, Instant at) {
        if (isStruck()) throw new RuleViolation("prison.struck");
        struckWhy = Typed.within(why, 10, 300, "prison.strike.why");
        struckId = id;
        struckAt = at;
        struckBy = by.actor();
        openRecordId = null;
    }

    private static void refuseFuture(LocalDate day, String refusal, Instant at) {
        if (day.isAfter(LocalDate.ofInstant(at, Texts.PAKISTAN))) throw new RuleViolation(refusal);
    }

    /** Whether some day of it is a day of the other, but for the day on which the one ends and the other begins. */
    boolean overlaps(PrisonStay other) {
        return begins(other) && other.begins(this);
    }

    /** Whether it begins before the other ends. */
    private boolean begins(PrisonStay other) {
        return other.releasedOn == null || admittedOn.isBefore(other.releasedOn);
    }

    /** The row. */
    public Long id() {
        return id;
    }

    /** The row of the record. */
    public Long recordId() {
        return recordId;
    }

    /** Number of the stay within the record, from 1. */
    public int seq() {
        return seq;
    }

    /** An entry of its case. */
    public int offenceSeq() {
        return offenceSeq;
    }

    public HeldAt heldAt() {
        return new HeldAt(prison, outside, number);
    }

    public HeldAs heldAs() {
        return heldAs;
    }

    public LocalDate admittedOn() {
        return admittedOn;
    }

    /** On what the prison holds the person, in words. */
    public String warrant() {
        return warrant;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String enteredBy() {
        return enteredBy;
    }

    /** Null while the person is inside. */
    public LocalDate releasedOn() {
        return releasedOn;
    }

    /** Null while the person is inside. */
    public ReleaseCause cause() {
        return cause;
    }

    /** Null while the person is inside. */
    public String releaseOrder() {
        return releaseOrder;
    }

    /** Null while the person is inside. */
    public Instant releaseEnteredAt() {
        return releaseEnteredAt;
    }

    /** Null while the person is inside. */
    public String releaseEnteredBy() {
        return releaseEnteredBy;
    }

    /** Whether the person is inside now, as far as is known. */
    public boolean isOpen() {
        return openRecordId != null;
    }

    public boolean isStruck() {
        return struckId != 0;
    }

    /** Null unless it is struck. */
    public Instant struckAt() {
        return struckAt;
    }

    /** Null unless it is struck. */
    public String struckBy() {
        return struckBy;
    }

    /** Null unless it is struck. */
    public String struckWhy() {
        return struckWhy;
    }

    /** Beside the record, which the trail names with it. */
    @Override
    public String auditTarget() {
        return "prison-stay:" + seq;
    }
}
