package pk.gov.balochistan.police.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pk.gov.balochistan.police.shared.TextKey;

/** For how long a class of records is kept. Reference data (retention_rules.csv), whose source says that a prosecutor has yet to confirm it. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule {
    /** From which day the years are counted. */
    public enum From implements TextKey {
        /** From the day of the outcome. */
        OUTCOME,
        /** From the day on which it was entered. */
        ENTRY;

        @Override
        public String textKey() {
            return "retention.from." + name();
        }
    }

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "record_class")
    private RecordClass recordClass;

    private int years;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_from")
    private From from;

    private String confidence;
    private String source;

    protected RetentionRule() {}

    /** The first day on which it is kept no longer. @param outcomeOn null where it is not known; then the entry counts */
    LocalDate end(LocalDate outcomeOn, LocalDate enteredOn) {
        return begin(outcomeOn, enteredOn).plusYears(years);
    }

    LocalDate begin(LocalDate outcomeOn, LocalDate enteredOn) {
        return from == From.OUTCOME && outcomeOn != null ? outcomeOn : enteredOn;
    }

    /** The rule in one line, to see whether it is still the same. */
    String inOneLine() {
        return recordClass + "," + years + "," + from;
    }

    public RecordClass recordClass() {
        return recordClass;
    }

    public int years() {
        return years;
    }

    public From from() {
        return from;
    }

    /** Whether somebody who answers for it has yet to confirm it. */
    public boolean isToConfirm() {
        return !"high".equals(confidence);
    }

    public String source() {
        return source;
    }
}
