package pk.gov.balochistan.police.arrayshowing;

import java.util.Comparator;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;

/**
 * The photographs of an array as they stand before one witness.
 *
 * @param photographs by number
 * @param records whose pictures are among them, for the trail and the register of look-ups; sorted, so that their order tells nothing
 */
record LaidOpen(List<Numbered> photographs, List<CriminalRecord> records) {
    LaidOpen {
        photographs = List.copyOf(photographs);
        records = records.stream()
                .sorted(Comparator.comparing(record -> record.number().digits()))
                .toList();
    }

    /** Nothing is shown. */
    static LaidOpen nothing() {
        return new LaidOpen(List.of(), List.of());
    }

    List<RecordNumber> numbers() {
        return records.stream().map(CriminalRecord::number).toList();
    }

    List<PersonDetails> persons() {
        return records.stream().map(CriminalRecord::person).toList();
    }
}
