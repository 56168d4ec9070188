package pk.gov.balochistan.police.recordimport;

import java.util.Collection;
import java.util.List;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.sheet.SheetReport;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/** What became of a sheet of records. @param met whom on record its lines are about, so that trying many CNICs is seen like looking each of them up */
public record RecordReport(SheetReport report, List<Met> met) implements Detailed, Shown, ShowsPersons {
    /** A record of which a line tells that it is there. */
    public record Met(String auditTarget, PersonDetails person) implements Recorded {
        public static Met of(CriminalRecord record) {
            return new Met(record.auditTarget(), record.person());
        }
    }

    @Override
    public Collection<Met> shown() {
        return met;
    }

    @Override
    public List<PersonDetails> personsShown() {
        return met.stream().map(Met::person).toList();
    }

    @Override
    public List<String> shownBeside() {
        return met.stream().map(Met::auditTarget).toList();
    }

    @Override
    public String auditDetail() {
        return report.auditDetail();
    }
}
