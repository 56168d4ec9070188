package pk.gov.balochistan.police.criminalrecord;

import java.util.List;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/** This CNIC has a record already. It tells that somebody is on record, as a look-up does, and is seen like one. */
public class CnicTaken extends RuleViolation implements Recorded, ShowsPersons {
    private final transient CriminalRecord there;

    CnicTaken(CriminalRecord there) {
        super("record.cnic.taken");
        this.there = there;
    }

    @Override
    public List<PersonDetails> personsShown() {
        return List.of(new PersonDetails(null, null, there.cnic(), null, null));
    }

    @Override
    public String auditTarget() {
        return there.auditTarget();
    }
}
