package pk.gov.balochistan.police.printfolder;

import java.awt.Rectangle;
import java.time.LocalDate;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.printimport.FileKind;
import pk.gov.balochistan.police.printimport.IncomingFile;

/**
 * A line of a list with what it says.
 *
 * @param number of the line, the heading being 1
 * @param record null where the person is named otherwise, as are the two that follow; at least one of the three is there
 * @param section code of the offence
 * @param dpi null where it is not said
 * @param form null where it is not said
 * @param words null unless it is a mark
 */
record PrintLine(
        int number,
        String file,
        FileKind kind,
        RecordNumber record,
        String reference,
        Cnic cnic,
        String section,
        LocalDate occurredOn,
        Standing standing,
        String court,
        String order,
        LocalDate orderedOn,
        LocalDate takenOn,
        Integer dpi,
        Rectangle form,
        String words) {
    IncomingFile incoming(FileContent content) {
        return new IncomingFile(number, file, kind, content.hash(), takenOn);
    }

    /** @param entry of the record */
    Ground ground(int entry) {
        return new Ground(standing, entry, court, order, orderedOn);
    }
}
