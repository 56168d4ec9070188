package pk.gov.balochistan.police.offenderregister;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/** What stands in a letter to the register: who was convicted of what, or is to be taken out. @param station that registered the case */
public record OffenderLetter(OffenderSheet sheet, CriminalRecord record, Place station)
        implements Recorded, Detailed, ShowsPersons {
    /** The record's person. */
    public PersonDetails person() {
        return record.person();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return List.of(record.person());
    }

    /** The law asks for it: nobody states a reason. */
    @Override
    public Reason shownFor() {
        return new Reason("Register of sex offenders", sheet.entry().firReference());
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }

    @Override
    public String auditDetail() {
        return "letter to the register of sex offenders, entry " + sheet.entry().seq();
    }
}
