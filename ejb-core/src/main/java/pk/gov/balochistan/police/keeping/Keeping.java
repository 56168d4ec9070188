package pk.gov.balochistan.police.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Signatory;

/**
 * A direction in writing that something be kept, a withdrawn set or a whole record; while it holds nobody destroys it. One person enters it, since it only
 * holds up.
 */
@MappedSuperclass
public abstract class Keeping {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    /** The row of what is kept; each table names its column. */
    private Long keptId;

    /** The same again until it is lifted: of one thing one is not. */
    private Long liveKeptId;

    private String authority;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "order_on")
    private LocalDate orderOn;

    @Column(name = "keep_until")
    private LocalDate until;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_why")
    private String liftedWhy;

    @Version
    private int version;

    protected Keeping() {}

    protected Keeping(long keptId, NewKeeping direction, Signatory by, Instant at) {
        this.keptId = keptId;
        this.liveKeptId = keptId;
        this.authority = direction.authority();
        this.orderNumber = direction.orderNumber();
        this.orderOn = direction.orderOn();
        this.until = direction.until();
        this.markedAt = at;
        this.markedBy = by.actor();
    }

    void lift(String why, Signatory by, Instant at) {
        liftedAt = at;
        liftedBy = by.actor();
        liftedWhy = why;
        liveKeptId = null;
    }

    /** Whether it keeps it on this day. */
    public boolean holdsOn(LocalDate day) {
        return liftedAt == null && (until == null || !day.isAfter(until));
    }

    public String authority() {
        return authority;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public LocalDate orderOn() {
        return orderOn;
    }

    /** The last day; null where the order names none. */
    public LocalDate until() {
        return until;
    }

    public Instant markedAt() {
        return markedAt;
    }

    /** The account. */
    public String markedBy() {
        return markedBy;
    }
}
