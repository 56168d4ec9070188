package pk.gov.balochistan.police.destruction;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * What the person concerned is given: that their prints or photographs were destroyed.
 *
 * @param person of the person, as on record
 * @param entry for which they were taken
 * @param station that registered the case
 * @param proposer the account of who proposed it; null where it is one of the program's own
 * @param confirmer the account of who confirmed it; null likewise
 * @param things that were destroyed: fingers in the order of the card, or sides
 */
public record Certificate(
        SetDestruction destruction,
        RecordNumber record,
        PersonDetails person,
        LawfulSet set,
        RecordedOffence entry,
        Offence offence,
        Place station,
        UserAccount proposer,
        UserAccount confirmer,
        List<TextKey> things)
        implements Recorded, Detailed, ShowsPersons {
    public String name() {
        return person.name();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return List.of(person);
    }

    @Override
    public String auditTarget() {
        return destruction.auditTarget();
    }

    @Override
    public String auditDetail() {
        return record.auditTarget() + DoneDestruction.named(set.what()) + set.seq();
    }
}
