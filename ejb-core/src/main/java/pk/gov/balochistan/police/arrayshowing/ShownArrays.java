package pk.gov.balochistan.police.arrayshowing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.photoarray.PhotoArrays;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of what papers say of showings that are over. */
@Dependent
public class ShownArrays {
    private final PhotoArrays arrays;
    private final Showings showings;
    private final Places places;
    private final UserAccounts accounts;

    @Inject
    public ShownArrays(EntityManager em, KeyRing keys, Clock clock) {
        this.arrays = new PhotoArrays(em, keys);
        this.showings = new Showings(em, keys);
        this.places = new Places(em, clock);
        this.accounts = new UserAccounts(em, keys);
    }

    /** For whoever sealed the array. @throws RuleViolation refusal.notFound while the witness has not answered */
    ShownArray protocol(ArrayShowing showing) {
        RecordNumber suspect =
                arrays.record(arrays.members(showing.array()).get(0)).number();
        return of(showing, showings.suspectAt(showing), suspect);
    }

    /** For whoever showed it: which photograph was the suspect's does not stand on it. @throws RuleViolation as {@link #protocol} */
    ShownArray withoutSuspect(ArrayShowing showing) {
        return of(showing, null, null);
    }

    private ShownArray of(ArrayShowing showing, Integer suspectAt, RecordNumber suspect) {
        ShowingOutcome outcome = showings.outcome(showing).orElseThrow(() -> new RuleViolation("refusal.notFound"));
        BegunShowing begun = showings.begun(showing).orElseThrow();
        return new ShownArray(
                showing,
                places.find(showing.placeId()).orElseThrow(),
                begun,
                outcome,
                showings.notes(showing),
                account(showing.array().sealedBy()),
                account(begun.shownBy()),
                suspectAt,
                suspect,
                showings.laidOpen(showing));
    }

    private UserAccount account(String actor) {
        return Username.ofActor(actor).flatMap(accounts::find).orElse(null);
    }
}
