package pk.gov.balochistan.police.examination;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.latent.Lift;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * What examiners concluded of two prints, as it goes to a court: signed by hand on paper, and with the seal that the page shows as well.
 *
 * @param sheet the comparison, decided
 * @param lift the trace that was sought, null where a taken print was
 * @param accounts of the examiners, by how the trail names them; one of the program's own is not among them
 */
public record ExaminationReport(ComparisonSheet sheet, ComparedLift lift, Map<String, UserAccount> accounts)
        implements Recorded, Detailed, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return sheet.personsShown();
    }

    @Override
    public Reason shownFor() {
        return sheet.shownFor();
    }

    /** Which trace it is. */
    public record ComparedLift(String caseReference, String exhibit, String foundAt) {
        static ComparedLift of(Lift lift) {
            return new ComparedLift(lift.caseReference(), lift.exhibit(), lift.foundAt());
        }
    }

    /** The trace that was found, once two examiners decided that it is of the same finger; else null: nobody is told of its case. */
    public ComparedLift tied() {
        return sheet.tie() == null ? null : ComparedLift.of(sheet.tie().other());
    }

    /** What each examiner said, in the order in which they did. */
    public List<PrintConclusion> said() {
        return sheet.said();
    }

    @Override
    public String auditTarget() {
        return sheet.auditTarget();
    }

    @Override
    public String auditDetail() {
        return sheet.auditDetail();
    }
}
