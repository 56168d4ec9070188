package pk.gov.balochistan.police.ansinist;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A transaction to be written.
 *
 * @param destination whom it goes to (1.007), letters, digits and hyphens
 * @param originator who writes it (1.008), likewise
 * @param controlNumber under which the writer knows it (1.009), likewise
 * @param caseNumber of whose fingers they are, by the writer's own number (2.010 in the fields of EBTS)
 * @param name of the person (2.018); null where it is not to be told
 * @param takenOn the day on which the prints were taken, YYYYMMDD
 * @param images at most 20
 * @param untaken by position
 */
public record OutgoingTransaction(
        Instant writtenAt,
        String destination,
        String originator,
        String controlNumber,
        String caseNumber,
        String name,
        String takenOn,
        List<FingerImage> images,
        Map<Integer, Untaken> untaken) {}
