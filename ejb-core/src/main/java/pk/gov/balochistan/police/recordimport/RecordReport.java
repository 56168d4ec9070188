package pk.gov.balochistan.police.recordimport;

import java.util.List;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.sheet.SheetReport;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/** What became of a sheet of records. @param met whom on record its lines are about, so that trying many CNICs is seen like looking them up */
public record RecordReport(SheetReport report, List<PersonDetails> met) implements Detailed, ShowsPersons {
    @Override
    public List<PersonDetails> personsShown() {
        return met;
    }

    @Override
    public String auditDetail() {
        return report.auditDetail() + " on record=" + met.size();
    }
}
