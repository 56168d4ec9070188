package pk.gov.balochistan.police.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What one officer proposes and a superior decides: that a complaint is not borne out. It is confirmed only when the complainant has
 * answered, or the days for it are over; the table refuses what this class refuses. It is about one answer of one case and about no
 * person. Source: gaps.csv 6; docs/decisions/0015.
 */
@Entity
@Table(name = "false_finding")
public class Finding {
    private static final int FEWEST_LETTERS = 10;
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "complaint_id")
    private Long complaintId;

    /** Which answer of the case it would be. */
    @Column(name = "answer_round")
    private int round;

    private String reasons;

    @Column(name = "evidence_count")
    private int evidenceCount;

    @Column(name = "reply_due_at")
    private Instant replyDueAt;

    @Column(name = "reply_at")
    private Instant replyAt;

    @Column(name = "waiting_key")
    private String waitingKey;

    @Embedded
    private DualControl control;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_role")
    private Role decidedRole;

    @Column(name = "decided_why")
    private String decidedWhy;

    @Version
    private int version;

    protected Finding() {}

    Finding(Complaint complaint, NewFinding input, Instant replyDueAt, Signatory by, Instant at) {
        this.complaintId = complaint.id();
        this.round = complaint.closing().round();
        this.reasons = input.reasons();
        this.evidenceCount = input.evidence().size();
        this.replyDueAt = replyDueAt;
        this.waitingKey = complaintId.toString();
        this.control = new DualControl(by, at);
    }

    /** The complainant has answered. */
    void answered(Instant at) {
        if (replyAt == null) replyAt = at;
    }

    /** Whether the complainant has answered, or the days for it are over. */
    public boolean isHeard(Instant now) {
        return replyAt != null || now.isAfter(replyDueAt);
    }

    /**
     * Confirms or refuses it.
     *
     * @throws RuleViolation finding.refusal.notHeard, finding.refusal.why, audit.control.own, audit.control.decided
     */
    void decide(Decision decision, Role as, String why, Signatory by, Instant at) {
        if (decision == Decision.CONFIRMED && !isHeard(at))
            throw new RuleViolation("finding.refusal.notHeard", replyDueAt);
        String words = Typed.textOrNull(why);
        if (Typed.countLetters(words) < FEWEST_LETTERS || words.length() > LONGEST)
            throw new RuleViolation("finding.refusal.why", FEWEST_LETTERS, LONGEST);
        control.decide(decision, by, at);
        decidedRole = as;
        decidedWhy = words;
        waitingKey = null;
    }

    /** The case went on without it. */
    void lapse(Instant at) {
        control.lapse(at);
        waitingKey = null;
    }

    /** Whether it would answer the case as it stands: neither decided, nor of an answer that was given since. */
    boolean isWaitingFor(Complaint complaint) {
        return control.isWaiting() && round == complaint.closing().round();
    }

    Long id() {
        return id;
    }

    public String reasons() {
        return reasons;
    }

    /** The last second of the day until which the complainant may answer before it is decided. */
    public Instant replyDueAt() {
        return replyDueAt;
    }

    /** Null while the complainant has said nothing. */
    public Instant replyAt() {
        return replyAt;
    }

    public DualControl control() {
        return control;
    }

    /** As what it was decided; null while it waits. */
    public Role decidedRole() {
        return decidedRole;
    }

    /** Null while it waits. */
    public String decidedWhy() {
        return decidedWhy;
    }
}
