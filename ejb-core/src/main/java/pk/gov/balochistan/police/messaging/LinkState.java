package pk.gov.balochistan.police.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One link to an SMS centre as the gateway last saw it, for the portal and its administrators. */
@Entity
@Table(name = "link_state")
public class LinkState {
    @Id
    private String link;

    private String state;
    private Instant since;
    private long queued;

    @Column(name = "oldest_at")
    private Instant oldestAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected LinkState() {}

    LinkState(String link, Instant now) {
        this.link = link;
        this.state = "UNKNOWN";
        this.since = now;
        this.updatedAt = now;
    }

    void seen(String nowState, Dispatch.Waiting waiting, Instant now) {
        if (!nowState.equals(state)) {
            state = nowState;
            since = now;
        }
        queued = waiting.count();
        oldestAt = waiting.oldest();
        updatedAt = now;
    }

    public String link() {
        return link;
    }

    /** BOUND, or why not. */
    public String state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    /** How many texts wait to be sent. */
    public long queued() {
        return queued;
    }

    /** When the oldest waiting text was caused; null when none waits. */
    public Instant oldestAt() {
        return oldestAt;
    }

    /** When the gateway last looked: long ago means that it does not run. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
