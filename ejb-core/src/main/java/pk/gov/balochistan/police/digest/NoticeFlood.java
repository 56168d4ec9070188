package pk.gov.balochistan.police.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How much news one phone was told in the last window. Two processes that count at once do not both succeed: the row has a version. */
@Entity
@Table(name = "notice_flood")
public class NoticeFlood {
    @Id
    private String phone;

    @Column(name = "window_start")
    private Instant windowStart;

    private int told;

    @Column(name = "is_digested")
    private Boolean digested;

    @Version
    private int version;

    protected NoticeFlood() {}

    NoticeFlood(String phone, Instant now) {
        this.phone = phone;
        begin(now);
    }

    private void begin(Instant now) {
        windowStart = now.truncatedTo(ChronoUnit.MICROS); // as the database keeps it, so that an end is known again
        told = 0;
        digested = false;
    }

    String phone() {
        return phone;
    }

    Instant end(Duration window) {
        return windowStart.plus(window);
    }

    /** Begins another window where the last one is over. */
    void roll(Duration window, Instant now) {
        if (!end(window).isAfter(now)) begin(now);
    }

    /** How many of that many may go by themselves now, which are counted. @param most in a window; none go after a digest */
    int take(int wanted, int most) {
        int going = digested ? 0 : Math.min(wanted, Math.max(0, most - told));
        told += going;
        return going;
    }

    boolean isDigested() {
        return digested;
    }

    /** The rest of this window was told in one text. */
    void digest() {
        digested = true;
    }
}
