package pk.gov.balochistan.police.stationdiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** One day of a station's diary. A day is the calendar's in Pakistan: see docs/decisions/0054. */
@Entity
@Table(name = "diary_day")
public class DiaryDay {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "place_id")
    private Place station;

    @Column(name = "diary_date")
    private LocalDate date;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected DiaryDay() {}

    DiaryDay(Place station, Instant at) {
        this.station = station;
        this.date = dateOf(at);
        this.openedAt = at;
    }

    /** The hour as it is signed: to the second, as every engine keeps it, so that what was sealed is what is read back. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The calendar day in Pakistan. */
    public static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, Texts.PAKISTAN);
    }

    /**
     * The number of the next entry; a closing entry closes the day.
     *
     * @throws RuleViolation diary.closed; diary.closeFirst for anything but the closing of a day that is over; diary.open for a second opening
     */
    int take(NewDiaryEntry written, Instant at) {
        if (closedAt != null) throw new RuleViolation("diary.closed");
        boolean isOver = date.isBefore(dateOf(at));
        if (isOver && written.kind() != DiaryKind.CLOSING) throw new RuleViolation("diary.closeFirst", date);
        if (isOver && written.lateWhy() == null) throw new RuleViolation("diary.late.closing");
        if (written.kind() == DiaryKind.OPENING && lastNumber > 0) throw new RuleViolation("diary.open");
        if (written.kind() == DiaryKind.CLOSING) closedAt = at;
        return ++lastNumber;
    }

    Long id() {
        return id;
    }

    public Place station() {
        return station;
    }

    public LocalDate date() {
        return date;
    }

    /** Of the last entry: how many there are. */
    public int lastNumber() {
        return lastNumber;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }
}
