package pk.gov.balochistan.police.linkchart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.balochistan.police.association.StandingAssociation;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.gang.Gang;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * A gang with its members, opened for a stated reason.
 *
 * @param districts in which it is met
 * @param chart around it, as far as this reader may know it
 * @param rows everybody who was entered as a member, struck too; for examiners alone, else empty
 * @param members their records, by row
 */
public record GangSheet(
        Gang gang,
        List<Place> districts,
        LinkChart chart,
        List<StandingAssociation> rows,
        Map<Long, CriminalRecord> members)
        implements Recorded, Shown, ShowsPersons {
    @Override
    public List<Recorded> shown() {
        return Stream.<Recorded>concat(chart.shown().stream(), members.values().stream())
                .toList();
    }

    @Override
    public List<PersonDetails> personsShown() {
        return Stream.concat(
                        chart.personsShown().stream(), members.values().stream().map(CriminalRecord::person))
                .toList();
    }

    @Override
    public List<String> shownBeside() {
        return shown().stream()
                .filter(one -> one instanceof CriminalRecord || one instanceof ChartNode node && node.isPerson())
                .map(Recorded::auditTarget)
                .distinct()
                .toList();
    }

    @Override
    public String auditTarget() {
        return gang.auditTarget();
    }
}
