package pk.gov.balochistan.police.firrequest;

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
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * The review of a request that was declined, put to another station's FIR or not answered in its time, by one post. Nobody has to
 * ask for it.
 */
@Entity
@Table(name = "fir_review")
public class FirReview {
    /** What came of it. */
    public enum Decision implements TextKey {
        DIRECTED,
        UPHELD,
        /** The FIR of another station is about this matter. */
        SAME_MATTER,
        /** Not decided in its time: the next superior reviews it. */
        LATE,
        /** An FIR was named before it was decided. */
        OVERTAKEN;

        @Override
        public String textKey() {
            return "firRequest.decision." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private FirRequest request;

    private int seq;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "place_id")
    private Long placeId;

    @Enumerated(EnumType.STRING)
    private FirState cause;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "is_open")
    private Boolean open;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String words;

    @Version
    private int version;

    protected FirReview() {}

    FirReview(FirRequest request, int seq, Post post, Instant begunAt, Instant dueAt) {
        this.request = request;
        this.seq = seq;
        this.role = post.role();
        this.placeId = post.place().id();
        this.cause = request.state();
        this.begunAt = begunAt;
        this.dueAt = dueAt;
        this.open = true;
    }

    void decide(Decision decided, Step step) {
        open = false;
        decision = decided;
        decidedAt = step.at();
        decidedBy = step.actor();
        words = step.note();
    }

    public Role role() {
        return role;
    }

    public Long placeId() {
        return placeId;
    }

    /** Whether the answer was a refusal or none when it began. */
    public FirState cause() {
        return cause;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean isOpen() {
        return open;
    }

    /** Null while it is open. */
    public Decision decision() {
        return decision;
    }

    /** Null while it is open. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** As the trail names who decided; null while it is open. */
    public String decidedBy() {
        return decidedBy;
    }

    /** The reasons, which the citizen reads; null where there are none. */
    public String words() {
        return words;
    }
}
