package pk.gov.balochistan.police.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.shared.Recorded;

/** That two lifts are of one finger, as two examiners decided. It says nothing of whose, and the table takes none without that decision. Only that it was withdrawn is ever added. */
@Entity
@Table(name = "lift_tie")
public class LiftTie implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @OneToOne
    @JoinColumn(name = "comparison_id")
    private PrintComparison comparison;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    @ManyToOne
    @JoinColumn(name = "one_lift_id")
    private Lift one;

    @ManyToOne
    @JoinColumn(name = "other_lift_id")
    private Lift other;

    @Column(name = "tied_at")
    private Instant tiedAt;

    @Column(name = "doubt_id")
    private Long doubtId;

    @Column(name = "doubt_as")
    private String doubtAs;

    protected LiftTie() {}

    LiftTie(PrintComparison decided, Lift one, Lift other, Instant at) {
        this.comparison = decided;
        this.conclusion = decided.conclusion();
        this.one = one;
        this.other = other;
        this.tiedAt = at;
    }

    /** It rested on an identification that two persons found wrong: they are tied no more. @param doubt their decision, without which the table refuses it */
    void withdraw(long doubt) {
        conclusion = null;
        doubtId = doubt;
        doubtAs = DualControl.Decision.CONFIRMED.name();
    }

    /** The lift that was sought. */
    public Lift one() {
        return one;
    }

    /** The lift that was found. */
    public Lift other() {
        return other;
    }

    /** What a lift of the tie is tied with. */
    public Lift otherThan(Lift lift) {
        return one.id().equals(lift.id()) ? other : one;
    }

    /** Where it was decided. */
    public ExaminationNumber comparison() {
        return comparison.number();
    }

    public Instant tiedAt() {
        return tiedAt;
    }

    /** Both lifts, each with its case: whoever is told of one is told of the other. */
    @Override
    public String auditTarget() {
        return "tie:" + told(one) + " and " + told(other);
    }

    private static String told(Lift lift) {
        return lift.number().digits() + " of " + lift.caseReference();
    }
}
