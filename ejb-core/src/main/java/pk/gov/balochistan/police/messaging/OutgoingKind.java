package pk.gov.balochistan.police.messaging;

import java.time.Duration;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * Why a text is sent, which decides how long it is worth sending and whether it may go out twice. Source: SMS.md, resend policy
 * per kind of message.
 */
public enum OutgoingKind implements TextKey {
    /** Warns somebody: never sent again by itself when it is unknown whether it went out. */
    ALERT(false, Duration.ofHours(6)),
    /** Answers a text: of use for an hour, harmless twice. */
    REPLY(true, Duration.ofHours(1)),
    /** Tells of a step: of use for two days, harmless twice. */
    NOTICE(true, Duration.ofHours(48));

    private final boolean mayRepeat;
    private final Duration validity;

    OutgoingKind(boolean mayRepeat, Duration validity) {
        this.mayRepeat = mayRepeat;
        this.validity = validity;
    }

    /** Whether it is sent again when the centre's answer was lost. */
    public boolean mayRepeat() {
        return mayRepeat;
    }

    public Duration validity() {
        return validity;
    }

    @Override
    public String textKey() {
        return "messages.kind." + name();
    }

    /** What goes out first when the centre is slow: alerts, then replies, then notices. */
    int urgency() {
        return ordinal();
    }
}
