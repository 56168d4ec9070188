package pk.gov.balochistan.police.recordimport;

import java.util.List;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.sheet.LineProblem;

/**
 * A line with what it says.
 *
 * @param reference as the register writes it, or null
 * @param key the same for the same entry of the same person of the same register; null where something is wrong, as is all that follows
 * @param personKey the same for the same person of the same register
 */
record RecordLine(
        int number,
        String reference,
        String key,
        String personKey,
        PersonDetails person,
        NewOffence offence,
        Place station,
        List<LineProblem> problems) {
    boolean isRight() {
        return problems.isEmpty();
    }
}
