package pk.gov.balochistan.police.messaging;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.shared.TextKey;

/** How far a text to send has come; the allowed moves stand here and only forward ones exist once it has arrived. */
public enum OutgoingState implements TextKey {
    /** Waits for its turn or for its next attempt. */
    QUEUED,
    /** Written before the first octet leaves; found after a crash, it is unknown whether the text went out. */
    SENDING,
    /** The centre took it. */
    SENT,
    /** The centre's answer was lost: the text may have gone out. */
    UNCONFIRMED,
    /** The receipt says it reached the phone. */
    DELIVERED,
    /** The centre or the network refused it for good. */
    FAILED,
    /** It was no longer worth sending, or the network gave up in time. */
    EXPIRED,
    /** One text told of it and of others: its words never went out, and STATUS tells them. */
    GATHERED;

    private static final Map<OutgoingState, Set<OutgoingState>> MOVES = Map.of(
            QUEUED, EnumSet.of(SENDING, EXPIRED, FAILED, GATHERED),
            SENDING, EnumSet.of(SENT, UNCONFIRMED, QUEUED, FAILED),
            UNCONFIRMED, EnumSet.of(QUEUED, SENT, EXPIRED),
            SENT, EnumSet.of(DELIVERED, FAILED, EXPIRED));

    boolean mayBecome(OutgoingState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    @Override
    public String textKey() {
        return "messages.outgoing." + name();
    }
}
