package pk.gov.balochistan.police.arrayshowing;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.organisation.Place;

/**
 * What the protocol of a showing says, once the witness has answered.
 *
 * @param sealer who sealed the array; null where there is no such account any more
 * @param shower who showed it; likewise
 * @param suspectAt at which number the suspect's photograph stood; null for whoever showed it
 * @param suspect whose it is; null for whoever showed it
 */
public record ShownArray(
        ArrayShowing showing,
        Place place,
        BegunShowing begun,
        ShowingOutcome outcome,
        List<ShowingNote> notes,
        UserAccount sealer,
        UserAccount shower,
        Integer suspectAt,
        RecordNumber suspect,
        LaidOpen laidOpen)
        implements LaidOut {}
