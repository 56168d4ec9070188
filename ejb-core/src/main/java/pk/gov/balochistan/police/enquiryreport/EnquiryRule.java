package pk.gov.balochistan.police.enquiryreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Of which complaints an accepted report stands before the answer, and how long a report, its answer and the next superior may take.
 * Reference data (case_enquiry_rules.csv) that the province may change: the figures are ours.
 */
@Entity
@Table(name = "case_enquiry_rule")
public class EnquiryRule {
    /** {@code any} or a kind of complaint. */
    @Id
    private String code;

    /** Null for any kind that has no rule of its own. */
    @Column(name = "category_code")
    private String categoryCode;

    @Column(name = "is_required")
    private Boolean required;

    @Column(name = "report_days")
    private int reportDays;

    @Column(name = "answer_hours")
    private int answerHours;

    @Column(name = "late_hours")
    private int lateHours;

    protected EnquiryRule() {}

    boolean isForAnyKind() {
        return categoryCode == null;
    }

    /** Whether the police answer such a complaint only after a report was accepted. */
    boolean isRequired() {
        return required;
    }

    /** The day that is offered for a report ordered now. */
    LocalDate reportDay(Instant now) {
        return LocalDate.ofInstant(now, Texts.PAKISTAN).plusDays(reportDays);
    }

    Instant answerDue(Instant from) {
        return from.plus(Duration.ofHours(answerHours));
    }

    /** When the next superior's own time ends. */
    Instant lateAgain(Instant from) {
        return from.plus(Duration.ofHours(lateHours));
    }

    /** The last second of a day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Texts.PAKISTAN).toInstant().minusSeconds(1);
    }
}
