package pk.gov.balochistan.police.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.Missed;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.law.OfficeHours;

/**
 * After how long beyond a missed promise the next superior answers for a case: reference data (escalation_rules.csv), or what the
 * province ordered for a kind instead.
 */
@Entity
@Table(name = "escalation_rule")
public class EscalationRule {
    /** {@code any}, a kind of complaint, or either with a dot and the post that answers. */
    @Id
    private String code;

    /** Null where a case never goes up because nobody spoke to the complainant. */
    @Column(name = "contact_after_hours")
    private Integer contactAfterHours;

    @Column(name = "answer_after_hours")
    private int answerAfterHours;

    @Column(name = "office_hours_only")
    private Boolean officeHoursOnly;

    protected EscalationRule() {}

    /** What the province ordered for a kind of complaint. */
    EscalationRule(String kind, KindTerms.Rise rise) {
        this.code = kind;
        this.contactAfterHours = rise.contactAfterHours();
        this.answerAfterHours = rise.answerAfterHours();
        this.officeHoursOnly = rise.officeHoursOnly();
    }

    /** {@code any}, a kind of complaint, or either with a dot and the post that answers. */
    public String code() {
        return code;
    }

    public boolean countsOfficeHoursOnly() {
        return officeHoursOnly;
    }

    /** How many hours the post has beyond a promise; empty where it may take any time. */
    public Optional<Integer> hours(Missed missed) {
        return missed == Missed.CONTACT ? Optional.ofNullable(contactAfterHours) : Optional.of(answerAfterHours);
    }

    /** When the next superior answers. @param since the promise, or the time from which the present post answers */
    Optional<Instant> end(Missed missed, Instant since, OfficeHours offices) {
        return hours(missed)
                .map(Duration::ofHours)
                .map(span -> officeHoursOnly ? offices.after(since, span) : since.plus(span));
    }
}
