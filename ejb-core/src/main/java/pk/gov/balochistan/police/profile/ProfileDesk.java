package pk.gov.balochistan.police.profile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.description.NewEntry;
import pk.gov.balochistan.police.description.NewStrike;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The person behind a record: opened by whoever may open the record, described by examiners. */
@Stateless
public class ProfileDesk {
    @Inject
    CriminalRecords records;

    @Inject
    Profiles profiles;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Opens the description for a stated reason. @throws RuleViolation refusal.notFound where there is nothing for this reader */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public Profile open(RecordNumber number, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        CriminalRecord record = records.require(number);
        boolean examiner = callers.current().may(Permission.CRIMINAL_RECORD_WRITE);
        if (!record.isOpenTo(examiner)) throw new RuleViolation("refusal.notFound");
        return profiles.of(record, examiner);
    }

    /** @throws RuleViolation refusal.notFound, refusal.place.unknown, description.future, description.born, description.full, description.again */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void add(RecordNumber number, NewEntry added) {
        profiles.add(records.require(number), added, examiner(), clock.instant());
    }

    /** @throws RuleViolation refusal.notFound, description.struck */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void strike(RecordNumber number, NewStrike strike) {
        profiles.strike(records.require(number), strike, examiner(), clock.instant());
    }

    /** The districts for the picker. */
    @Permit(value = Permission.CRIMINAL_RECORD_WRITE, audited = false)
    public List<Place> listDistricts() {
        return profiles.listDistricts();
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
