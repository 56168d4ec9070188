package pk.gov.balochistan.police.criminalrecord;

import java.util.List;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/** That there is a record under the CNIC that was asked, and its number; what is in it is opened with a reason. */
public record RecordHit(RecordNumber number, Cnic cnic) implements Recorded, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return List.of(new PersonDetails(null, null, cnic, null, null));
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
