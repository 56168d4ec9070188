package pk.gov.balochistan.police.merging;

import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;

/**
 * Another record that may be of the same person, for an examiner to compare.
 *
 * @param byPrints whether two examiners identified the prints; else the name is alike
 */
public record LikelySame(RecordNumber number, PersonDetails person, boolean byPrints) {}
