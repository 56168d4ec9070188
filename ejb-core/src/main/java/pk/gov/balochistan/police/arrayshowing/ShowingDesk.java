package pk.gov.balochistan.police.arrayshowing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.photoarray.PhotoArrays;
import pk.gov.balochistan.police.photoarray.VoidReason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Where an officer who does not know the suspect lays an array open before its witness, and writes down at once what was said. */
@Stateless
public class ShowingDesk {
    @Inject
    PhotoArrays arrays;

    @Inject
    Showings showings;

    @Inject
    ShownArrays papers;

    @Inject
    Places places;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** What others sealed for the own places and nobody has shown yet, the oldest first, at most 200. */
    @Permit(Permission.ARRAY_SHOW)
    public List<ShowingRow> listWaiting() {
        return showings.listWaiting(scope(), officer());
    }

    /** What one showed oneself, the latest first, at most 200. */
    @Permit(Permission.ARRAY_SHOW)
    public List<ShowingRow> listShown() {
        return showings.listShown(officer());
    }

    /**
     * A showing; its photographs from its beginning until the witness has answered.
     *
     * @throws RuleViolation those of {@link Showings#require}
     */
    @Permit(Permission.ARRAY_SHOW)
    public ShowingSheet open(ShowingRef ref) {
        ArrayShowing showing = require(ref);
        VoidReason why = arrays.voided(showing.array()).orElse(null);
        BegunShowing begun = showings.begun(showing).orElse(null);
        ShowingOutcome outcome = showings.outcome(showing).orElse(null);
        ShowingState state = ShowingState.of(begun, outcome, why != null);
        return new ShowingSheet(
                showing,
                places.find(showing.placeId()).orElseThrow(),
                state,
                state == ShowingState.VOID ? why : null,
                begun,
                outcome,
                showings.notes(showing),
                state == ShowingState.BEGUN ? showings.laidOpen(showing) : LaidOpen.nothing());
    }

    /** Lays the photographs open. @throws RuleViolation those of {@link Showings#require}; arrays.void, arrays.show.begun */
    @Permit(Permission.ARRAY_SHOW)
    public void begin(ShowingRef ref) {
        showings.begin(require(ref), officer(), clock.instant());
    }

    /** @throws RuleViolation those of {@link Showings#require} and {@link Showings#record} */
    @Permit(Permission.ARRAY_SHOW)
    public void record(ShowingRef ref, NewOutcome said) {
        showings.record(require(ref), said, officer(), clock.instant());
    }

    /** @param words 10 to 500 characters @throws RuleViolation refusal.notFound, arrays.note, arrays.note.early, arrays.note.many */
    @Permit(Permission.ARRAY_SHOW)
    public void note(ShowingRef ref, String words) {
        showings.note(require(ref), words, officer(), clock.instant());
    }

    /** The paper that the witness signs; it does not say which photograph was the suspect's. @throws RuleViolation refusal.notFound while the witness has not answered */
    @Permit(Permission.ARRAY_SHOW)
    public ShownArray paper(ShowingRef ref) {
        return papers.withoutSuspect(require(ref));
    }

    private ArrayShowing require(ShowingRef ref) {
        return showings.require(ref, scope(), officer());
    }

    private Scope scope() {
        return callers.current().scope(Permission.ARRAY_SHOW);
    }

    private Signatory officer() {
        return Signatory.of(callers.current());
    }
}
