package pk.gov.balochistan.police.association;

import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * An association as it stands today.
 *
 * @param checks how it was looked at again, the oldest first
 * @param strike null unless it was struck
 */
public record StandingAssociation(
        Association association, AssociationState state, List<AssociationCheck> checks, AssociationStrike strike)
        implements Recorded {
    static StandingAssociation of(
            Association association,
            List<AssociationCheck> checks,
            AssociationStrike strike,
            boolean holds,
            LocalDate today) {
        return new StandingAssociation(association, state(association, checks, strike, holds, today), checks, strike);
    }

    private static AssociationState state(
            Association association,
            List<AssociationCheck> checks,
            AssociationStrike strike,
            boolean holds,
            LocalDate today) {
        if (strike != null) return AssociationState.STRUCK;
        if (!holds) return AssociationState.CASE_ENDED;
        if (until(association, checks) != null) return AssociationState.ENDED;
        return reviewOn(association, checks).isAfter(today) ? AssociationState.CURRENT : AssociationState.OLD;
    }

    private static AssociationCheck last(List<AssociationCheck> checks) {
        return checks.isEmpty() ? null : checks.get(checks.size() - 1);
    }

    private static LocalDate until(Association association, List<AssociationCheck> checks) {
        AssociationCheck last = last(checks);
        if (last == null) return association.until();
        return last.outcome() == NewCheck.Outcome.ENDED ? last.foundOn() : null;
    }

    private static LocalDate reviewOn(Association association, List<AssociationCheck> checks) {
        AssociationCheck last = last(checks);
        return last == null ? association.reviewOn() : last.reviewOn();
    }

    /** Null while it lasts, or where not known. */
    public LocalDate until() {
        return until(association, checks);
    }

    /** From which day on it is shown as old. */
    public LocalDate reviewOn() {
        return reviewOn(association, checks);
    }

    @Override
    public String auditTarget() {
        return association.auditTarget();
    }
}
