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

    /** How long the next superior may be asked, from the closing on. */
    @Column(name = "appeal_days")
    private int appealDays;

    /** How long the citizen may answer to what the police hold against the complaint, before a superior decides. */
    @Column(name = "reply_days")
    private int replyDays;

    /** Hours of a day in Pakistan between which a citizen may be called. */
    @Column(name = "call_from_hour")
    private int callFromHour;

    @Column(name = "call_until_hour")
    private int callUntilHour;

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

    public Instant reopenUntil(Instant answeredAt) {
        return endOfDay(answeredAt, reopenDays);
    }

    public int appealDays() {
        return appealDays;
    }

    /** Until when the citizen may answer before a superior decides. */
    public Instant replyDue(Instant proposedAt) {
        return endOfDay(proposedAt, replyDays);
    }

    /** Whether a citizen may be called at this moment. */
    public boolean allowsCallAt(Instant at) {
        int hour = at.atZone(Texts.PAKISTAN).getHour();
        return hour >= callFromHour && hour < callUntilHour;
    }

    public int callFromHour() {
        return callFromHour;
    }

    public int callUntilHour() {
        return callUntilHour;
    }

    /** The last second of a day in Pakistan so many days later: the citizen is told the day alone, and to its end it holds. */
    public static Instant endOfDay(Instant from, int days) {
        LocalDate last = LocalDate.ofInstant(from, Texts.PAKISTAN).plusDays(days);
        return last.plusDays(1).atStartOfDay(Texts.PAKISTAN).toInstant().minusSeconds(1);
    }
}
