package pk.gov.balochistan.police.recordsearch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What came of searches by name and by looks, for the figures of the public register; whoever asked says it. */
@Stateless
public class SearchOutcomeDesk {
    private static final Set<AutomatedFunction> SEARCHES =
            Set.of(AutomatedFunction.NAME_MATCH, AutomatedFunction.LOOKS_SEARCH);

    @Inject
    PolicyRuns runs;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** The caller's own searches of the last thirty days that found somebody, of which may still be said what came. They name nobody. */
    @Permit(value = Permission.CRIMINAL_RECORD_READ, audited = false)
    public List<UndecidedSearch> listUndecided(AutomatedFunction search) {
        return runs
                .listOpen(
                        search, Signatory.of(callers.current()), clock.instant().minus(PolicyRuns.LEFT_IN_SIGHT))
                .stream()
                .map(UndecidedSearch::of)
                .toList();
    }

    /** Whether the caller may still say what came of the search of this reference. */
    @Permit(value = Permission.CRIMINAL_RECORD_READ, audited = false)
    public boolean isUndecided(AutomatedFunction search, String reference) {
        return runs.find(search, reference)
                .filter(run -> run.isOf(Signatory.of(callers.current())))
                .map(PolicyRun::isOpen)
                .orElse(false);
    }

    /**
     * Says whether the person was among them.
     *
     * @throws RuleViolation policy.outcome.none, policy.outcome.noHit, policy.outcome.said
     */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public void decide(SaidOutcome said) {
        runs.say(said, SEARCHES, Signatory.of(callers.current()), clock.instant());
    }
}
