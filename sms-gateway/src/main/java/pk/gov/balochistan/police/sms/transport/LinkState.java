package pk.gov.balochistan.police.sms.transport;

/** Where a link to an SMS centre stands. Only {@link #BOUND} sends and receives. */
public enum LinkState {
    /** No session; a new try follows after the pause that the last failure asks for. */
    UNBOUND,
    /** Connecting, or waiting for the answer to the bind. */
    BINDING,
    /** Bound as transceiver. */
    BOUND,
    /** Bound, but taking nothing new: what is under way is finished before the unbind. */
    DRAINING,
    /** Away by order, until it may come back. */
    DRAINED,
    /** Stopped for good. */
    STOPPED
}
