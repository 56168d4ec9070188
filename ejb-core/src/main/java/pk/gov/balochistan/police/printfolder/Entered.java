package pk.gov.balochistan.police.printfolder;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.printimport.Doubt;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * What came of one file.
 *
 * @param ground on which it was taken
 * @param doubt why it waits; null unless it does
 * @param isSearched whether its prints were looked for among those of others
 * @param reason of the batch
 */
record Entered(CriminalRecord record, Ground ground, LineEnd end, Doubt doubt, boolean isSearched, Reason reason)
        implements ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return List.of(record.person());
    }

    @Override
    public Reason shownFor() {
        return reason;
    }
}
