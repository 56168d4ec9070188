package pk.gov.balochistan.police.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import pk.gov.balochistan.police.askedfinger.AskedFinger;
import pk.gov.balochistan.police.latent.Marking;

/** One place of a search's list: two prints that are alike, a lift and a print, or two lifts. Whose the other is, and the score, stay in here. */
@Entity
@Table(name = "print_candidate")
public class PrintCandidate {
    private static final int SCALE = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "search_id")
    private PrintSearch search;

    private int place;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "probe_print_id")
    private Long probePrintId;

    @Column(name = "print_id")
    private Long printId;

    @Column(name = "marking_id")
    private Long markingId;

    @Column(name = "lift_id")
    private Long liftId;

    @Column(name = "asked_finger_id")
    private Long askedFingerId;

    @Column(name = "one_marking_id")
    private Long oneMarkingId;

    @Column(name = "one_lift_id")
    private Long oneLiftId;

    @Column(name = "other_marking_id")
    private Long otherMarkingId;

    @Column(name = "other_lift_id")
    private Long otherLiftId;

    private BigDecimal score;

    protected PrintCandidate() {}

    private PrintCandidate(PrintSearch search, int place, double score) {
        this.search = search;
        this.place = place;
        this.score = BigDecimal.valueOf(score).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** A taken print beside another. */
    public static PrintCandidate ofPrint(
            PrintSearch search, int place, long recordId, long probePrintId, long printId, double score) {
        PrintCandidate candidate = new PrintCandidate(search, place, score);
        candidate.recordId = recordId;
        candidate.printId = printId;
        candidate.probePrintId = probePrintId;
        return candidate;
    }

    /** A finger that was asked about at a picket beside a taken print. */
    public static PrintCandidate ofAsked(
            PrintSearch search, int place, long recordId, AskedFinger finger, long printId, double score) {
        PrintCandidate candidate = new PrintCandidate(search, place, score);
        candidate.recordId = recordId;
        candidate.printId = printId;
        candidate.askedFingerId = finger.id();
        return candidate;
    }

    /** A lift, as it was marked, beside a taken print. */
    public static PrintCandidate ofLift(
            PrintSearch search, int place, long recordId, Marking marking, long printId, double score) {
        PrintCandidate candidate = new PrintCandidate(search, place, score);
        candidate.recordId = recordId;
        candidate.printId = printId;
        candidate.markingId = marking.id();
        candidate.liftId = marking.lift().id();
        return candidate;
    }

    /** A lift, as it was marked, beside another as that was. The table keeps them apart from lifts beside prints: of two lifts nobody is identified. */
    public static PrintCandidate ofTraces(PrintSearch search, int place, Marking sought, Marking found, double score) {
        PrintCandidate candidate = new PrintCandidate(search, place, score);
        candidate.oneMarkingId = sought.id();
        candidate.oneLiftId = sought.lift().id();
        candidate.otherMarkingId = found.id();
        candidate.otherLiftId = found.lift().id();
        return candidate;
    }

    /** Whether both are lifts, so that there is no record and no taken print. */
    public boolean isOfTraces() {
        return oneLiftId != null;
    }

    public PrintSearch search() {
        return search;
    }

    public int place() {
        return place;
    }

    /** Null where two lifts are compared. */
    public Long recordId() {
        return recordId;
    }

    /** The finger from a picket that is sought; null where a taken print or a lift is. */
    public Long askedFingerId() {
        return askedFingerId;
    }

    /** The taken print that is sought; null where a lift or a finger from a picket is. */
    public Long probePrintId() {
        return probePrintId;
    }

    /** The taken print that was found; null where a lift was. */
    public Long printId() {
        return printId;
    }

    /** The version of the lift that is sought; null where a taken print is. */
    public Long soughtMarkingId() {
        return isOfTraces() ? oneMarkingId : markingId;
    }

    /** The lift that is sought; null where a taken print is. */
    public Long soughtLiftId() {
        return isOfTraces() ? oneLiftId : liftId;
    }

    /** The version of the lift that was found; null where a taken print was. */
    public Long foundMarkingId() {
        return otherMarkingId;
    }

    /** The lift that was found; null where a taken print was. */
    Long foundLiftId() {
        return otherLiftId;
    }

    /** The lift beside a taken print; null where two taken prints or two lifts are compared. */
    Long liftId() {
        return liftId;
    }

    /** The matcher's, to be held against the threshold of the policy; no page shows it. */
    public double score() {
        return score.doubleValue();
    }
}
