package pk.gov.balochistan.police.recordsearch;

import java.time.LocalDate;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.description.DescriptionEntry;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Texts;

/**
 * A person on record of whom that number is known; what is in the record is opened with a reason.
 *
 * @param person whose name and father's name are shown, and nothing else
 * @param statedOn day on which it was stated: a phone or a vehicle soon has another owner
 * @param isVerified whether somebody saw that it is this person's
 */
public record NumberHit(RecordNumber number, PersonDetails person, LocalDate statedOn, boolean isVerified)
        implements Recorded {
    static NumberHit of(CriminalRecord record, DescriptionEntry entry) {
        return new NumberHit(record.number(), record.person(), entry.seenOn(), entry.isVerified());
    }

    /** Of the phone that was written down when the record was begun. */
    static NumberHit of(CriminalRecord record) {
        LocalDate entered = LocalDate.ofInstant(record.enteredAt(), Texts.PAKISTAN);
        return new NumberHit(record.number(), record.person(), entered, false);
    }

    public String name() {
        return person.name();
    }

    /** May be null. */
    public String father() {
        return person.father();
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
