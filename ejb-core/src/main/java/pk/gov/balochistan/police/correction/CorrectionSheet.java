package pk.gov.balochistan.police.correction;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordChange;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * One request with what it is about.
 *
 * @param record whose it is
 * @param entry which entry it is about; null for the person's details
 * @param law the section of that entry; null for none
 * @param station where it was registered; null for none
 * @param changes what was changed of it since it was received, oldest first
 * @param overdue whether its last day has passed
 * @param mayAnswer whether this reader may write an answer now
 * @param maySign whether this reader may sign or give back the answer that waits
 * @param enteredIt whether this reader entered what it is about, and so has no part in the answer
 */
public record CorrectionSheet(
        CorrectionRequest request,
        CriminalRecord record,
        RecordedOffence entry,
        Offence law,
        Place station,
        List<RecordChange> changes,
        boolean overdue,
        boolean mayAnswer,
        boolean maySign,
        boolean enteredIt)
        implements Recorded, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return List.of(record.person());
    }

    @Override
    public Reason shownFor() {
        return new Reason("Request for correction", request.number().printed());
    }

    @Override
    public String auditTarget() {
        return request.auditTarget();
    }
}
