package pk.gov.balochistan.police.printexchange;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * A file of a release.
 *
 * @param form which of its files: the transaction, or minutiae by a standard
 * @param content as it leaves
 * @param person whose prints they are, for who watches look-ups
 */
public record ReleasedFile(
        ReleaseNumber number, RecordNumber record, String form, byte[] content, PersonDetails person, Reason shownFor)
        implements Detailed, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return List.of(person);
    }

    @Override
    public String auditDetail() {
        return record.auditTarget() + " " + form;
    }

    /** Its size alone: it is a person's, and no log shall hold it. */
    @Override
    public String toString() {
        return "ReleasedFile[" + number.printed() + ", " + content.length + " octets]";
    }
}
