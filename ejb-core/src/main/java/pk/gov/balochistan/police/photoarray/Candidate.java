package pk.gov.balochistan.police.photoarray;

import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;

/**
 * A person whose photograph may stand beside the suspect's. Whoever composes sees the picture alone.
 *
 * @param set the row by which it is picked; it never leaves the program
 * @param alike how many of the suspect's codes this person has
 * @param picture JPEG in the size of a list
 */
public record Candidate(CriminalRecord record, long set, int alike, byte[] picture) {
    public RecordNumber number() {
        return record.number();
    }

    public PersonDetails person() {
        return record.person();
    }
}
