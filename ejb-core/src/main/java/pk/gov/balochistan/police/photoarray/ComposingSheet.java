package pk.gov.balochistan.police.photoarray;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/** A suspect and those who look alike, for whoever composes an array. @param candidates the likest first; shown as pictures alone */
public record ComposingSheet(CriminalRecord suspect, ArrayPicture picture, List<Candidate> candidates)
        implements Shown, ShowsPersons {
    @Override
    public Collection<RecordNumber> shown() {
        return candidates.stream().map(Candidate::number).toList();
    }

    @Override
    public List<PersonDetails> personsShown() {
        List<PersonDetails> shown = new ArrayList<>(List.of(suspect.person()));
        candidates.forEach(candidate -> shown.add(candidate.person()));
        return shown;
    }
}
