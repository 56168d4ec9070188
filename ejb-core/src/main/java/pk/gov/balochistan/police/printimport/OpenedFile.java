package pk.gov.balochistan.police.printimport;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.printtaking.ShownPrint;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * A file that came in, before whoever decides on it.
 *
 * @param person whose it is, for who watches look-ups; the page does not show it
 * @param like the record whose prints these look like; null where they look like none
 * @param comparisons by which two examiners say whether they are of one person; none while nobody has taken the file
 * @param prints of its set; none of photographs
 * @param photo as JPEG; null for prints
 */
public record OpenedFile(
        BatchLine line,
        RecordNumber record,
        PersonDetails person,
        RecordNumber like,
        List<ExaminationNumber> comparisons,
        LawfulSet set,
        List<ShownPrint> prints,
        byte[] photo)
        implements Recorded, Detailed, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return List.of(person);
    }

    /** Why the batch is imported; nobody states another. */
    @Override
    public Reason shownFor() {
        return line.batch().reason();
    }

    @Override
    public String auditTarget() {
        return record.auditTarget();
    }

    @Override
    public String auditDetail() {
        return line.batch().name() + " line=" + line.number() + " " + line.kind() + " " + line.state();
    }
}
