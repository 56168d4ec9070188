package pk.gov.balochistan.police.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Whether two prints are of one finger, as people decide it: two examiners conclude apart from each other, a third where they differ,
 * and what two of them concluded holds. Three different conclusions are no conclusion. The table refuses every other way. Source:
 * SECURITY.md T6; UK FSR-C-128, ACE-V.
 */
@Entity
@Table(name = "print_comparison")
public class PrintComparison {
    private static final int MOST = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "comparison_number")
    private ExaminationNumber number;

    @OneToOne
    @JoinColumn(name = "candidate_id")
    private PrintCandidate candidate;

    @Column(name = "lift_id")
    private Long liftId;

    @Column(name = "one_lift_id")
    private Long oneLiftId;

    @Column(name = "other_lift_id")
    private Long otherLiftId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    @Column(name = "one_person")
    private String onePerson;

    @Column(name = "other_person")
    private String otherPerson;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "doubt_id")
    private Long doubtId;

    @Column(name = "doubt_as")
    private String doubtAs;

    @Version
    private int version;

    protected PrintComparison() {}

    PrintComparison(ExaminationNumber number, PrintCandidate candidate, Signatory by, Instant at) {
        this.number = number;
        this.candidate = candidate;
        this.liftId = candidate.liftId();
        if (candidate.isOfTraces()) {
            this.oneLiftId = candidate.soughtLiftId();
            this.otherLiftId = candidate.foundLiftId();
        }
        this.openedBy = by.actor();
        this.openedAt = at;
    }

    /**
     * What this examiner concludes, beside what others did.
     *
     * @param said so far
     * @throws RuleViolation prints.comparison.decided, prints.comparison.yours
     */
    PrintConclusion concluded(List<PrintConclusion> said, NewConclusion now, Signatory by, Instant at) {
        if (isDecided() || said.size() >= MOST) throw new RuleViolation("prints.comparison.decided");
        if (said.stream().anyMatch(other -> other.isOf(by))) throw new RuleViolation("prints.comparison.yours");
        return new PrintConclusion(this, said.size() + 1, now, by, at);
    }

    /** Decides where two agree, and where three do not. @param said all of it, the latest one last */
    void decide(List<PrintConclusion> said, Instant at) {
        PrintConclusion last = said.get(said.size() - 1);
        for (PrintConclusion other : said.subList(0, said.size() - 1)) {
            if (other.conclusion() == last.conclusion()) {
                conclusion = last.conclusion();
                onePerson = other.person();
                otherPerson = last.person();
                decidedAt = at;
                return;
            }
        }
        if (said.size() == MOST) {
            conclusion = Conclusion.INCONCLUSIVE;
            decidedAt = at;
        }
    }

    /** Two persons found its identification wrong: it names nobody from now on. @param doubt their decision, without which the table refuses it */
    void withdraw(long doubt) {
        conclusion = Conclusion.INCONCLUSIVE;
        onePerson = null;
        otherPerson = null;
        doubtId = doubt;
        doubtAs = DualControl.Decision.CONFIRMED.name();
    }

    /** Whether two examiners identified them, and nobody withdrew it. */
    public boolean isIdentified() {
        return conclusion == Conclusion.IDENTIFIED;
    }

    /** Whether it was an identification that two persons found wrong. */
    public boolean isWithdrawn() {
        return doubtId != null;
    }

    /** What examiners decided, also where it was withdrawn since; null until it is decided. */
    Conclusion decidedAs() {
        return isWithdrawn() ? Conclusion.IDENTIFIED : conclusion;
    }

    /** The row, to which what rests on it refers. */
    public Long id() {
        return id;
    }

    /** The lift that is compared with a taken print; null where two taken prints or two lifts are compared. */
    Long liftId() {
        return liftId;
    }

    public PrintCandidate candidate() {
        return candidate;
    }

    public ExaminationNumber number() {
        return number;
    }

    public boolean isDecided() {
        return conclusion != null;
    }

    /** Null until it is decided; of a withdrawn identification INCONCLUSIVE. */
    public Conclusion conclusion() {
        return conclusion;
    }
}
