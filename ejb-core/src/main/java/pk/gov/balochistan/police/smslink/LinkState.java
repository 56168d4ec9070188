package pk.gov.balochistan.police.smslink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.shared.Typed;

/** One link to an SMS centre as the gateway last saw it, and what it is set to there, for the portal and its administrators. */
@Entity
@Table(name = "link_state")
public class LinkState {
    /** The gateway reports every five seconds. */
    static final Duration SILENT_AFTER = Duration.ofSeconds(30);

    private static final int LONGEST_FAULT = 200;
    private static final int LONGEST_SETTINGS = 2000;

    @Id
    private String link;

    private String state;
    private Instant since;
    private long queued;

    @Column(name = "oldest_at")
    private Instant oldestAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private String settings;

    @Column(name = "last_pdu_at")
    private Instant lastPduAt;

    private long throttled;

    @Column(name = "per_second")
    private long perSecond;

    @Column(name = "bind_failures")
    private long bindFailures;

    @Column(name = "last_fault")
    private String lastFault;

    @Version
    private int version;

    protected LinkState() {}

    LinkState(String link, Instant now) {
        this.link = link;
        this.state = "UNKNOWN";
        this.since = now;
        this.updatedAt = now;
    }

    /** Takes a report. @param set the settings of the link by their names, in order, without any password */
    void seen(LinkPulse pulse, Map<String, String> set, QueuedTexts.Due due, Instant now) {
        if (!pulse.state().equals(state)) {
            state = pulse.state();
            since = now;
        }
        queued = due.count();
        oldestAt = due.since();
        lastPduAt = pulse.lastPduAt();
        throttled = pulse.throttled();
        perSecond = pulse.perSecond();
        bindFailures = pulse.bindFailures();
        lastFault = Typed.cut(pulse.lastFault(), LONGEST_FAULT);
        settings = Typed.cut(
                set.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n")),
                LONGEST_SETTINGS);
        updatedAt = now;
    }

    public String link() {
        return link;
    }

    /** How it stood when the gateway last looked; {@code SILENT} where that is long ago. */
    public LinkCondition condition(Instant now) {
        return updatedAt.plus(SILENT_AFTER).isBefore(now) ? LinkCondition.SILENT : LinkCondition.of(state);
    }

    /** When it came to stand so; of a silent one, when the gateway last reported. */
    public Instant since(Instant now) {
        return condition(now) == LinkCondition.SILENT ? updatedAt : since;
    }

    /** How many texts wait that might leave over it, those for no link in particular that it would take among them. */
    public long queued() {
        return queued;
    }

    /** Since when the first of them might leave; null when none waits. */
    public Instant oldestAt() {
        return oldestAt;
    }

    /** When the gateway last looked. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** What the gateway is set to for it, by the names that the settings have there, in order. */
    public Map<String, String> settings() {
        Map<String, String> set = new LinkedHashMap<>();
        for (String line : Optional.ofNullable(settings).orElse("").split("\n")) {
            int at = line.indexOf('=');
            if (at > 0) set.put(line.substring(0, at), line.substring(at + 1));
        }
        return set;
    }

    /** When the centre was last heard. */
    public Optional<Instant> lastPduAt() {
        return Optional.ofNullable(lastPduAt);
    }

    /** How often the centre asked to slow down, since the gateway began. */
    public long throttled() {
        return throttled;
    }

    /** Texts a second that the centre allows at present. */
    public long perSecond() {
        return perSecond;
    }

    /** Binds that failed one after the other; 0 while it is bound. */
    public long bindFailures() {
        return bindFailures;
    }

    public Optional<String> lastFault() {
        return Optional.ofNullable(lastFault);
    }
}
