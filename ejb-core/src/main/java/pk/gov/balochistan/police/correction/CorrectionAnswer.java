package pk.gov.balochistan.police.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/** An answer as one examiner wrote it and another signed it or gave it back; kept for good. */
@Entity
@Table(name = "correction_answer")
public class CorrectionAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "request_id")
    private CorrectionRequest request;

    /** The request again unless it was given back: a request has one that was not. */
    @ManyToOne
    @JoinColumn(name = "live_request_id")
    private CorrectionRequest liveRequest;

    private int seq;

    @Enumerated(EnumType.STRING)
    private CorrectionFinding finding;

    private String words;

    @Embedded
    private DualControl control;

    @Column(name = "returned_why")
    private String returnedWhy;

    @Version
    private int version;

    protected CorrectionAnswer() {}

    CorrectionAnswer(CorrectionRequest request, int seq, NewAnswer written, Signatory by, Instant at) {
        this.request = request;
        this.liveRequest = request;
        this.seq = seq;
        this.finding = written.finding();
        this.words = written.words();
        this.control = new DualControl(by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void sign(Signatory by, Instant at) {
        control.decide(DualControl.Decision.CONFIRMED, by, at);
    }

    /** @throws RuleViolation audit.control.decided, audit.control.own */
    void giveBack(String why, Signatory by, Instant at) {
        control.decide(DualControl.Decision.REFUSED, by, at);
        returnedWhy = why;
        liveRequest = null;
    }

    /** Who proposed it and what another decided. */
    public DualControl control() {
        return control;
    }

    public boolean isWaiting() {
        return control.isWaiting();
    }

    /** Whether it is what the person was told. */
    public boolean isSigned() {
        return control.decision() == DualControl.Decision.CONFIRMED;
    }

    boolean isOf(Signatory person) {
        return control.isOf(person);
    }

    public CorrectionFinding finding() {
        return finding;
    }

    public String words() {
        return words;
    }

    /** Null unless it was given back. */
    public String returnedWhy() {
        return returnedWhy;
    }
}
