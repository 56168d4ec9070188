package pk.gov.balochistan.police.criminalrecord;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * A record opened for a stated reason, with the law and the stations its entries name.
 *
 * @param record the record itself
 * @param offences the entries this reader may see, in the order they were entered
 * @param law the sections, by code
 * @param stations the stations, by row
 * @param forExaminer whether the reader sees everything and may change it
 */
public record OpenedRecord(
        CriminalRecord record,
        List<RecordedOffence> offences,
        Map<String, Offence> law,
        Map<Long, Place> stations,
        boolean forExaminer)
        implements Recorded, ShowsPersons {
    @Override
    public List<PersonDetails> persons() {
        return List.of(record.person());
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }
}
