package pk.gov.balochistan.police.messaging;

import java.time.Duration;
import java.time.Instant;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * Why a text is sent, which decides how long it is worth sending and whether it may go out twice. Source: SMS.md, resend policy
 * per kind of message.
 */
public enum OutgoingKind implements TextKey {
    /** A screen of a menu: of use while the network keeps the dialogue open, and never shown twice by itself. */
    SCREEN(0, false, Duration.ofMinutes(1)),
    /** Warns somebody: never sent again by itself when it is unknown whether it went out. */
    ALERT(0, false, Duration.ofHours(6)),
    /** Answers a text: of use for an hour, harmless twice. */
    REPLY(1, true, Duration.ofHours(1)),
    /** Tells of a step: of use for two days, harmless twice. */
    NOTICE(2, true, Duration.ofHours(48));

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final int urgency;
    private final boolean mayRepeat;
    private final Duration validity;

    OutgoingKind(int urgency, boolean mayRepeat, Duration validity) {
        this.urgency = urgency;
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

    /** When a text of this kind might first leave that is of use until then; of a screen about so. */
    public Instant mightLeaveFrom(Instant validUntil) {
        return validUntil.minus(validity);
    }

    /** Where one centre has it not, another link may take it; what answers a text stays with the link that brought the question. */
    boolean goesByAnyLink() {
        return this == NOTICE || this == ALERT;
    }

    @Override
    public String textKey() {
        return "messages.kind." + name();
    }

    /** How long a text rests after so many attempts in vain: longer each time. */
    static Duration pauseAfter(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(10, Math.max(0, attempts - 1)));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** What goes out first when the centre is slow: screens and alerts, then replies, then notices, whose lanes have an order of their own. */
    int urgency() {
        return urgency;
    }
}
