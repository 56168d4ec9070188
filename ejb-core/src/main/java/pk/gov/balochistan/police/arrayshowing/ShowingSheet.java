package pk.gov.balochistan.police.arrayshowing;

import java.util.List;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.photoarray.VoidReason;

/**
 * A showing, for the officer who makes it: numbered photographs while the witness has not answered, and nothing that tells one from another.
 *
 * @param why why it is void; null unless it is
 * @param begun null while it waits
 * @param outcome null while the witness has not answered
 */
public record ShowingSheet(
        ArrayShowing showing,
        Place place,
        ShowingState state,
        VoidReason why,
        BegunShowing begun,
        ShowingOutcome outcome,
        List<ShowingNote> notes,
        LaidOpen laidOpen)
        implements LaidOut {}
