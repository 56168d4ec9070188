package pk.gov.balochistan.police.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long an answer waits for the citizen's word, and how long a case may be opened again, both counted from the answer. Reference
 * data (closing_rules.csv) that the province may change from a day on: what the citizen was told at the answer stays.
 */
@Entity
@Table(name = "closing_rule")
public class ClosingRule {
    /** {@code any} or a kind of complaint, with a dot and the first day. */
    @Id
    private String code;

    /** Null for any kind that has no rule of its own. */
    @Column(name = "category_code")
    private String categoryCode;

    @Column(name = "word_days")
    private int wordDays;

    @Column(name = "reopen_days")
    private int reopenDays;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** The day from which it holds no longer, or null. */
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ClosingRule() {}

    boolean isForAnyKind() {
        return categoryCode == null;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public Instant wordDue(Instant answeredAt) {
        return answeredAt.plus(Duration.ofDays(wordDays));
    }

    public Instant reopenUntil(Instant answeredAt) {
        return answeredAt.plus(Duration.ofDays(reopenDays));
    }
}
