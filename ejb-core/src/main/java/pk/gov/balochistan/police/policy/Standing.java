package pk.gov.balochistan.police.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * How a function stands on a day.
 *
 * @param policy the approved edition that holds or held last; null where there was none
 * @param next the approved edition that begins soonest after today; null where none does
 * @param off that it is stopped; null where it is not
 * @param waiting the edition that waits for a second person; null where none does
 */
public record Standing(
        AutomatedFunction function, UsePolicy policy, UsePolicy next, SwitchOff off, UsePolicy waiting, LocalDate today)
        implements Recorded {
    /** Whether it runs, and why not. */
    public enum State implements TextKey {
        RUNNING,
        /** It runs; the policy ends within {@link UsePolicy#REVIEW_DUE_DAYS} days. */
        REVIEW_DUE,
        /** The last approved policy was not reviewed in time. */
        EXPIRED,
        /** Its owner or the Inspector General stopped it. */
        OFF,
        /** The first policy is approved, and its first day is yet to come. */
        BEGINS_LATER,
        /** No policy was ever approved. */
        NO_POLICY;

        @Override
        public String textKey() {
            return "policy.state." + name();
        }
    }

    private static final Set<State> TO_LOOK_AT = EnumSet.of(State.REVIEW_DUE, State.EXPIRED, State.OFF);

    public State state() {
        if (off != null) return State.OFF;
        if (policy == null) return next == null ? State.NO_POLICY : State.BEGINS_LATER;
        if (policy.isExpired(today)) return State.EXPIRED;
        return policy.daysLeft(today) <= UsePolicy.REVIEW_DUE_DAYS ? State.REVIEW_DUE : State.RUNNING;
    }

    /** Whether it may run. */
    public boolean isPermitted() {
        return switch (state()) {
            case RUNNING, REVIEW_DUE -> true;
            case EXPIRED, OFF, BEGINS_LATER, NO_POLICY -> false;
        };
    }

    /** @throws RuleViolation policy.refused.none, .notYet with the first day, .expired with the last day, .off with the time since when */
    public void requirePermitted() {
        switch (state()) {
            case OFF -> throw new RuleViolation("policy.refused.off", function, off.offAt());
            case NO_POLICY -> throw new RuleViolation("policy.refused.none", function);
            case BEGINS_LATER -> throw new RuleViolation("policy.refused.notYet", function, next.validFrom());
            case EXPIRED -> throw new RuleViolation("policy.refused.expired", function, policy.reviewBy());
            case RUNNING, REVIEW_DUE -> {}
        }
    }

    /** Days that the policy still holds; 0 or less where it does not, or where there is none. */
    public long daysLeft() {
        return policy == null ? 0 : policy.daysLeft(today);
    }

    /** Whether somebody has to look at it: its policy ends or ended, it is off, or a proposal waits. */
    public boolean needsLook() {
        return waiting != null || TO_LOOK_AT.contains(state());
    }

    @Override
    public String auditTarget() {
        return function.auditTarget();
    }
}
