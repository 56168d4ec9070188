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
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/** That a stay contradicts the record, from when it was noted until somebody settled it or it passed. */
@Entity
@Table(name = "stay_discrepancy")
public class StayDiscrepancy {
    /** How far it has come. */
    public enum State implements TextKey {
        OPEN,
        /** Somebody said in words what the order is. */
        SETTLED,
        /** The record no longer contradicts it, or the stay was struck. */
        PASSED;

        @Override
        public String textKey() {
            return "prison.discrepancy.state." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "stay_id")
    private Long stayId;

    /** The stay while it is open, so that the table knows that one is at a time. */
    @Column(name = "open_stay_id")
    private Long openStayId;

    @Enumerated(EnumType.STRING)
    private Discrepancy kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String words;

    @Version
    private int version;

    protected StayDiscrepancy() {}

    StayDiscrepancy(PrisonStay stay, Discrepancy kind, Instant at) {
        this.stayId = stay.id();
        this.openStayId = stay.id();
        this.kind = kind;
        this.state = State.OPEN;
        this.raisedAt = at;
    }

    /** @throws pk.gov.balochistan.police.shared.RuleViolation prison.settle.words */
    void settle(String said, Signatory by, Instant at) {
        words = Typed.within(said, 10, 500, "prison.settle.words");
        end(State.SETTLED, by, at);
    }

    void pass(Signatory by, Instant at) {
        end(State.PASSED, by, at);
    }

    private void end(State how, Signatory by, Instant at) {
        state = how;
        openStayId = null;
        endedAt = at;
        endedBy = by.actor();
    }

    public boolean isOf(PrisonStay stay) {
        return stayId.equals(stay.id());
    }

    public Discrepancy kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Null while it is open. */
    public String endedBy() {
        return endedBy;
    }

    /** What the court's or other order says; null unless somebody settled it. */
    public String words() {
        return words;
    }
}
