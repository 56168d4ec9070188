package pk.gov.balochistan.police.smslink;

import pk.gov.balochistan.police.shared.TextKey;

/** How a link stands, in an administrator's words. */
public enum LinkCondition implements TextKey {
    /** Sends and takes. */
    BOUND,
    /** Bound, and sends nothing: by order. */
    PAUSED,
    /** Finishes what is under way. */
    DRAINING,
    /** Away, by order. */
    DRAINED,
    /** Connecting, or waiting for the answer to its bind. */
    BINDING,
    /** Not bound: the centre is away or refuses. */
    UNBOUND,
    /** The gateway has stopped it. */
    STOPPED,
    /** The gateway has not reported for a while: it does not run, or does not reach the database. */
    SILENT;

    /** Of what the gateway reported; what is not known here is as good as not bound. */
    static LinkCondition of(String reported) {
        for (LinkCondition condition : values()) if (condition.name().equals(reported)) return condition;
        return UNBOUND;
    }

    /** Whether it is as it should be, or as it was ordered. */
    public boolean isWell() {
        return this == BOUND;
    }

    /** Whether something is amiss that nobody ordered. */
    public boolean isAmiss() {
        return this == UNBOUND || this == STOPPED || this == SILENT;
    }

    @Override
    public String textKey() {
        return "links.state." + name();
    }
}
