package pk.gov.balochistan.police.latentsearch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Where searches for lifts are asked for, watched and called off. */
@Stateless
public class LatentSearchDesk {
    @Inject
    Lifts lifts;

    @Inject
    LatentSearches searches;

    @Inject
    PrintComparisons comparisons;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** @return the search's number, under which its list will stand @throws RuleViolation those of {@link LatentSearches#ask}; latent.search.among, .priority, refusal.reason.purpose */
    @Permit(Permission.PRINT_EXAMINE)
    public ExaminationNumber ask(LiftNumber number, SearchedAmong among, SearchPriority priority, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        if (among == null) throw new RuleViolation("latent.search.among");
        if (priority == null) throw new RuleViolation("latent.search.priority");
        return searches.ask(lifts.require(number), among, priority, reason, examiner(), clock.instant())
                .number();
    }

    /** The searches for a lift, the last one first. */
    @Permit(Permission.PRINT_EXAMINE)
    public List<LatentSearch> list(LiftNumber number) {
        return searches.list(lifts.require(number));
    }

    /** What waits and what is under way, in the order in which it is done. */
    @Permit(Permission.PRINT_EXAMINE)
    public List<LatentSearch> queue() {
        return searches.queue();
    }

    /** Whoever examines may call a search off: the one who asked may be off duty. @throws RuleViolation refusal.notFound, latent.search.ended */
    @Permit(Permission.PRINT_EXAMINE)
    public void cancel(ExaminationNumber number) {
        LatentSearch search = searches.require(number);
        searches.lock(search);
        search.cancel(examiner(), clock.instant());
    }

    /** Puts a lift into the unsolved file where its lists showed nothing to compare. @throws RuleViolation refusal.notFound, latent.unsolved.left, latent.unsolved.notSearched */
    @Permit(Permission.PRINT_EXAMINE)
    public void leaveUnsolved(LiftNumber number) {
        Lift lift = lifts.require(number);
        if (searches.list(lift).stream()
                .noneMatch(search -> search.among() == SearchedAmong.PRINTS && search.state() == SearchState.DONE))
            throw new RuleViolation("latent.unsolved.notSearched");
        if (comparisons.isLeft(lift)) throw new RuleViolation("latent.unsolved.left");
        lift.leaveUnsolved();
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
