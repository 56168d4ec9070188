package pk.gov.balochistan.police.prisonrecord;

import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.prison.HeldAs;
import pk.gov.balochistan.police.prison.HeldAt;
import pk.gov.balochistan.police.prison.NewRelease;
import pk.gov.balochistan.police.prison.NewTransfer;
import pk.gov.balochistan.police.sheet.LineProblem;

/**
 * A line with what it says.
 *
 * @param reference the prisoner's number as it stands there, or null
 * @param event null where something is wrong, as is all that follows
 * @param record null where the CNIC says who it is
 * @param person the name, and what else the line says of the person
 * @param fir null where it names no case
 * @param station null where it names no case
 * @param heldAs null for a release, and for a transfer as before
 * @param order of an admission
 * @param release null unless it is one
 * @param transfer null unless it is one
 */
record PrisonLine(
        int number,
        String reference,
        PrisonEvent event,
        HeldAt where,
        LocalDate day,
        RecordNumber record,
        PersonDetails person,
        String fir,
        Place station,
        HeldAs heldAs,
        String order,
        NewRelease release,
        NewTransfer transfer,
        List<LineProblem> problems) {
    static PrisonLine refused(int number, String reference, List<LineProblem> problems) {
        return new PrisonLine(
                number, reference, null, null, null, null, null, null, null, null, null, null, null, problems);
    }

    boolean isRight() {
        return problems.isEmpty();
    }
}
