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
import pk.gov.balochistan.police.latent.Marking;

/** One place of a search's list: two prints that are alike, or a lift and a print. Whose the other is, and the score, stay in here. */
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

    private BigDecimal score;

    protected PrintCandidate() {}

    private PrintCandidate(PrintSearch search, int place, long recordId, long printId, double score) {
        this.search = search;
        this.place = place;
        this.recordId = recordId;
        this.printId = printId;
        this.score = BigDecimal.valueOf(score).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** A taken print beside another. */
    public static PrintCandidate ofPrint(
            PrintSearch search, int place, long recordId, long probePrintId, long printId, double score) {
        PrintCandidate candidate = new PrintCandidate(search, place, recordId, printId, score);
        candidate.probePrintId = probePrintId;
        return candidate;
    }

    /** A lift, as it was marked, beside a taken print. */
    public static PrintCandidate ofLift(
            PrintSearch search, int place, long recordId, Marking marking, long printId, double score) {
        PrintCandidate candidate = new PrintCandidate(search, place, recordId, printId, score);
        candidate.markingId = marking.id();
        candidate.liftId = marking.lift().id();
        return candidate;
    }

    public PrintSearch search() {
        return search;
    }

    public int place() {
        return place;
    }

    public long recordId() {
        return recordId;
    }

    /** Null where a lift is compared. */
    public Long probePrintId() {
        return probePrintId;
    }

    public long printId() {
        return printId;
    }

    /** The version of the lift that is compared; null where two taken prints are. */
    public Long markingId() {
        return markingId;
    }

    /** The lift that is compared; null where two taken prints are. */
    public Long liftId() {
        return liftId;
    }

    /** The matcher's, to be held against the threshold of the policy; no page shows it. */
    public double score() {
        return score.doubleValue();
    }
}
