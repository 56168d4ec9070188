package pk.gov.balochistan.police.firrequest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Which complaints tell of a cognizable offence, and how long a request for an FIR waits for its answer and its review. Reference data
 * (fir_rules.csv) that the province may change: the hours are ours, the Code sets none.
 */
@Entity
@Table(name = "fir_rule")
public class FirRule {
    /** {@code any} or a kind of complaint. */
    @Id
    private String code;

    /** Null for any kind that has no rule of its own. */
    @Column(name = "category_code")
    private String categoryCode;

    @Column(name = "is_cognizable")
    private Boolean cognizable;

    @Column(name = "answer_hours")
    private int answerHours;

    @Column(name = "review_hours")
    private int reviewHours;

    protected FirRule() {}

    boolean isForAnyKind() {
        return categoryCode == null;
    }

    /** Whether such a complaint belongs into an FIR before anything else. Source: Cr.P.C. s.154. */
    public boolean isCognizable() {
        return cognizable;
    }

    public int answerHours() {
        return answerHours;
    }

    public Instant answerDue(Instant from) {
        return from.plus(Duration.ofHours(answerHours));
    }

    public Instant reviewDue(Instant from) {
        return from.plus(Duration.ofHours(reviewHours));
    }
}
