package pk.gov.balochistan.police.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;

/** A day of the week on which offices open. Reference data (office_days.csv) that the province may change. */
@Entity
@Table(name = "office_day")
public class OfficeDay {
    /** Monday is 1. */
    @Id
    private int weekday;

    @Column(name = "opens_minute")
    private int opensMinute;

    @Column(name = "closes_minute")
    private int closesMinute;

    protected OfficeDay() {}

    DayOfWeek weekday() {
        return DayOfWeek.of(weekday);
    }

    OfficeHours.Open hours() {
        return new OfficeHours.Open(opensMinute, closesMinute);
    }
}
