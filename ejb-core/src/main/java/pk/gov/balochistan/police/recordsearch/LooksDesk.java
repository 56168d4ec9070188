package pk.gov.balochistan.police.recordsearch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.description.EntryKind;
import pk.gov.balochistan.police.description.LookKeys;
import pk.gov.balochistan.police.description.Trait;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Finds persons on record by coded looks, for a stated reason and under the policy of {@link AutomatedFunction#LOOKS_SEARCH}. The reason is
 * stated once; each step by which the search is narrowed is permitted and written down anew.
 */
@Stateless
public class LooksDesk {
    /** A reason holds for a turn of duty. */
    static final Duration GOOD_FOR = Duration.ofHours(12);

    @Inject
    Looks looks;

    @Inject
    Policies policies;

    @Inject
    PolicyRuns runs;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /**
     * Begins a search: whoever has its reference, and is the same person, may look until the turn of duty is over.
     *
     * @throws RuleViolation refusal.reason.purpose, policy.refused.none, .notYet, .expired, .off
     */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public LooksSearch begin(LooksQuestion question, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        requireMethodsAllowed(question);
        String reference = UUID.randomUUID().toString();
        policies.permit(
                AutomatedFunction.LOOKS_SEARCH,
                new RunReason(signatory(), reason.purpose(), reason.caseReference(), reference));
        return new LooksSearch(reference);
    }

    /**
     * Who looks so, among those whom the caller may know of, and what may be chosen next.
     *
     * @param page counted from 0
     * @throws RuleViolation refusal.notFound for another's search, looks.over, policy.refused.none, .notYet, .expired, .off
     */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public LooksAnswer look(LooksSearch search, LooksQuestion question, int page) {
        PolicyRun run = require(search);
        if (run.ranAt().plus(GOOD_FOR).isBefore(clock.instant())) throw new RuleViolation("looks.over");
        policies.standing(AutomatedFunction.LOOKS_SEARCH).requirePermitted();
        requireMethodsAllowed(question);
        int year = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN).getYear();
        Looks.Wanted wanted = new Looks.Wanted(question.keys(year), isExaminer());
        int total = looks.count(wanted, run);
        Map<String, Integer> counts = total > Looks.MOST_COUNTED ? null : looks.countKeys(wanted, run);
        Facets facets = new Facets(question, counts, year, isExaminer());
        List<LooksHit> hits = total > Looks.MOST_LISTED ? List.of() : hits(wanted, page, run);
        if (run.isUncounted() && !hits.isEmpty()) run.found(total);
        return new LooksAnswer(total, hits, facets.features(), facets.ages(), page);
    }

    private List<LooksHit> hits(Looks.Wanted wanted, int page, PolicyRun run) {
        return looks.list(wanted, page, run).stream().map(LooksDesk::hit).toList();
    }

    private static LooksHit hit(Looks.Found found) {
        Set<String> keys = found.keys();
        Integer born = LookKeys.bornYear(keys).orElse(null);
        List<Trait> traits = Arrays.stream(Trait.values())
                .filter(trait -> keys.contains(trait.name()))
                .filter(trait -> trait.feature().kind() != EntryKind.METHOD)
                .toList();
        return new LooksHit(found.record().number(), born, traits);
    }

    /** The reason of one's own search, for whoever opens a record that it found. @throws RuleViolation refusal.notFound */
    @Permit(value = Permission.CRIMINAL_RECORD_READ, audited = false)
    public Reason reasonOf(LooksSearch search) {
        PolicyRun run = require(search);
        return new Reason(run.purpose(), run.caseReference());
    }

    private PolicyRun require(LooksSearch search) {
        return runs.find(AutomatedFunction.LOOKS_SEARCH, search.reference())
                .filter(run -> run.isOf(signatory()))
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** How somebody went about an offence may tell of one that is not disclosed. */
    private void requireMethodsAllowed(LooksQuestion question) {
        if (question.asksForMethods() && !isExaminer()) throw new RuleViolation("looks.methods");
    }

    private boolean isExaminer() {
        return callers.current().may(Permission.CRIMINAL_RECORD_WRITE);
    }

    private Signatory signatory() {
        return Signatory.of(callers.current());
    }
}
