package pk.gov.balochistan.police.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A day on which no office opens: of every year where its day is fixed, of one year where it follows the moon. Source: the yearly
 * notification of the Cabinet Division.
 */
@Entity
@Table(name = "public_holiday")
public class PublicHoliday {
    @Id
    private String code;

    /** Null for every year. */
    @Column(name = "holiday_year")
    private Integer year;

    @Column(name = "holiday_month")
    private int month;

    @Column(name = "holiday_day")
    private int day;

    protected PublicHoliday() {}

    boolean fallsOn(LocalDate date) {
        return date.getDayOfMonth() == day && date.getMonthValue() == month && (year == null || year == date.getYear());
    }
}
