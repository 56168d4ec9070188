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

/** One place of a search's list: the two prints that are most alike. Whose the other is, and the score, stay in here. */
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

    private BigDecimal score;

    protected PrintCandidate() {}

    public PrintCandidate(PrintSearch search, int place, long recordId, long probePrintId, long printId, double score) {
        this.search = search;
        this.place = place;
        this.recordId = recordId;
        this.probePrintId = probePrintId;
        this.printId = printId;
        this.score = BigDecimal.valueOf(score).setScale(SCALE, RoundingMode.HALF_UP);
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

    public long probePrintId() {
        return probePrintId;
    }

    public long printId() {
        return printId;
    }

    /** The matcher's, to be held against the threshold of the policy; no page shows it. */
    public double score() {
        return score.doubleValue();
    }
}
