package pk.gov.balochistan.police.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * One sign-in on one device: begun with the password, opened with the second factor. It rests after 15 minutes without a
 * request and ends after 12 hours whatever happens. Source: SECURITY.md T12 and Promises; CJIS 5.5.5.
 */
@Entity
@Table(name = "signed_in_session")
public class SignedInSession {
    static final Duration CODE_WITHIN = Duration.ofMinutes(10);
    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(12);

    /** A request is noted at most this often, so that reading pages does not write a row each. */
    static final Duration NOTED_EVERY = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "token_mac")
    private String tokenMac;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "device_name")
    private String device;

    /** Known once it is open; null before, and for what was opened before sign-ins knew their browser. */
    @Column(name = "device_id")
    private String deviceId;

    @Version
    private int version;

    protected SignedInSession() {}

    public SignedInSession(UserAccount account, String tokenMac, String device, Instant now) {
        this.accountId = account.id();
        this.tokenMac = tokenMac;
        this.device = device;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    /**
     * Everything asked for was given. A new token, so that one seen before the second factor opens nothing.
     *
     * @param knownDevice by which the browser is known again, at most 32 characters
     */
    public void open(String freshTokenMac, String knownDevice, Instant now) {
        tokenMac = freshTokenMac;
        deviceId = knownDevice;
        openedAt = now;
        lastSeenAt = now;
    }

    public void end(String by, Instant now) {
        if (endedAt != null) return;
        endedAt = now;
        endedBy = by;
    }

    public boolean awaitsCodeAt(Instant now) {
        return openedAt == null && endedAt == null && now.isBefore(startedAt.plus(CODE_WITHIN));
    }

    /** Whether a request with this session's token is its owner's. */
    public boolean isOpenAt(Instant now) {
        return openedAt != null
                && endedAt == null
                && now.isBefore(lastSeenAt.plus(IDLE))
                && now.isBefore(openedAt.plus(LONGEST));
    }

    public boolean isToBeNotedAt(Instant now) {
        return now.isAfter(lastSeenAt.plus(NOTED_EVERY));
    }

    public Long id() {
        return id;
    }

    public Long accountId() {
        return accountId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** Null while it is open or has only run out. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Who ended it; else null. */
    public String endedBy() {
        return endedBy;
    }

    /** What the browser calls itself, at most 120 characters; may be null. */
    public String device() {
        return device;
    }
}
