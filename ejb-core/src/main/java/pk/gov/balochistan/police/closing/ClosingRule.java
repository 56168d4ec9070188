package pk.gov.balochistan.police.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Validity;

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

    @Embedded
    private Validity validity;

    protected ClosingRule() {}

    boolean isForAnyKind() {
        return categoryCode == null;
    }

    boolean holdsOn(LocalDate day) {
        return validity.covers(day);
    }

    public Instant wordDue(Instant answeredAt) {
        return answeredAt.plus(Duration.ofDays(wordDays));
    }

    /** The last second of a day in Pakistan: the citizen is told the day alone, and to its end the word holds. */
    public Instant reopenUntil(Instant answeredAt) {
        LocalDate last = LocalDate.ofInstant(answeredAt, Texts.PAKISTAN).plusDays(reopenDays);
        return last.plusDays(1).atStartOfDay(Texts.PAKISTAN).toInstant().minusSeconds(1);
    }
}
