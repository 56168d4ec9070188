package pk.gov.balochistan.police.gang;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.association.Association;
import pk.gov.balochistan.police.association.Associations;
import pk.gov.balochistan.police.association.NewAssociation;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The list of gangs, and where examiners enter one, its members, and its end. */
@Stateless
public class GangDesk {
    @Inject
    Gangs gangs;

    @Inject
    Associations associations;

    @Inject
    CriminalRecords records;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Gangs that the caller may know of, by name; one more than a page of 25 where there is another. It names no person, so that no reason is asked. */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public List<GangRow> list(GangQuestion question) {
        return gangs.list(question, isExaminer());
    }

    /** @throws RuleViolation refusal.place.unknown, gang.districts, gang.there */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public Gang enter(NewGang entered) {
        return gangs.add(entered, examiner(), clock.instant());
    }

    /** @throws RuleViolation refusal.notFound, gang.ended, association.again, association.future, refusal.place.unknown */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public Association addMember(GangNumber number, RecordNumber member, NewAssociation entered) {
        Gang gang = gangs.require(number, true);
        gang.requireStanding();
        return associations.addMember(records.require(member), gang.id(), entered, examiner(), clock.instant());
    }

    /** It was looked at again and is still there. @throws RuleViolation refusal.notFound, gang.ended */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void review(GangNumber number) {
        gangs.review(gangs.require(number, true), examiner(), clock.instant());
    }

    /** It is no more, or never was. @throws RuleViolation refusal.notFound, gang.ended, association.future */
    @Permit(Permission.CRIMINAL_RECORD_WRITE)
    public void end(GangNumber number, GangEnding how) {
        gangs.end(gangs.require(number, true), how, examiner(), clock.instant());
    }

    /** The districts for the picker. */
    @Permit(value = Permission.CRIMINAL_RECORD_READ, audited = false)
    public List<Place> listDistricts() {
        return gangs.listDistricts();
    }

    private boolean isExaminer() {
        return callers.current().may(Permission.CRIMINAL_RECORD_WRITE);
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
