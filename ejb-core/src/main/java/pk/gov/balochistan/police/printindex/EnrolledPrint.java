package pk.gov.balochistan.police.printindex;

import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;

/**
 * One print that is searched.
 *
 * @param id which print: the number of its row
 * @param person whose it is: prints of one person are weighed together
 */
public record EnrolledPrint(long id, long person, Finger finger, PrintTemplate template) {}
