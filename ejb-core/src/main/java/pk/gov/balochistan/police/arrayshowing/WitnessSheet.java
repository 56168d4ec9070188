package pk.gov.balochistan.police.arrayshowing;

import java.util.List;
import pk.gov.balochistan.police.organisation.Place;

/**
 * One witness to whom an array is or was shown, for whoever sealed it.
 *
 * @param begun null while it waits
 * @param outcome null while the witness has not answered
 * @param suspectAt at which number the suspect's photograph stood; null while the witness has not answered
 */
public record WitnessSheet(
        ArrayShowing showing,
        Place place,
        ShowingState state,
        BegunShowing begun,
        ShowingOutcome outcome,
        List<ShowingNote> notes,
        Integer suspectAt) {
    /** Whether the witness pointed at the suspect's photograph. */
    public boolean isSuspectChosen() {
        return outcome != null && suspectAt.equals(outcome.chosen());
    }
}
