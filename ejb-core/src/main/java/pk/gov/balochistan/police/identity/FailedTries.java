package pk.gov.balochistan.police.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Wrong tries to sign in to an account from devices that never did so before. Five within 15 minutes close it to such devices
 * for 15 minutes. Source: SECURITY.md, Promises and T13; CJIS 5.5.3.
 */
@Embeddable
public class FailedTries {
    /** Tries that close. */
    public static final int MOST = 5;

    /** In which they count together. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** For which they close. */
    public static final Duration PAUSE = Duration.ofMinutes(15);

    private int failures;

    @Column(name = "failures_since")
    private Instant failuresSince;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected FailedTries() {}

    boolean isPausedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a try before it is judged, so that tries side by side are all counted. */
    void count(Instant now) {
        boolean pauseIsOver = lockedUntil != null && !isPausedAt(now);
        if (pauseIsOver || failuresSince == null || now.isAfter(failuresSince.plus(WINDOW))) {
            forget();
            failuresSince = now;
        }
        failures++;
        if (failures >= MOST) lockedUntil = now.plus(PAUSE);
    }

    void takeBack() {
        if (failures == 0) return;
        failures--;
        lockedUntil = null;
    }

    void forget() {
        failures = 0;
        failuresSince = null;
        lockedUntil = null;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }
}
