package pk.gov.balochistan.police.linkchart;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.association.Associations;
import pk.gov.balochistan.police.association.StandingAssociation;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.gang.Gang;
import pk.gov.balochistan.police.gang.GangNumber;
import pk.gov.balochistan.police.gang.Gangs;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.viewing.PersonView;
import pk.gov.balochistan.police.viewing.PersonViews;

/** Opens the chart around a person or a gang, for a stated reason that goes along to whoever is on it. */
@Stateless
public class LinkChartDesk {
    private static final int MOST_RINGS = 2;

    @Inject
    CriminalRecords records;

    @Inject
    LinkCharts charts;

    @Inject
    Associations associations;

    @Inject
    Gangs gangs;

    @Inject
    PersonViews views;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Around a person. @param rings 1 or 2 @throws RuleViolation refusal.reason.purpose, refusal.notFound where there is nothing for this reader */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public LinkChart open(RecordNumber number, int rings, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        return chart(number, rings);
    }

    /** Around a gang, with what an examiner has to see of its members. @param rings 1 or 2 @throws RuleViolation refusal.reason.purpose, refusal.notFound */
    @Permit(Permission.CRIMINAL_RECORD_READ)
    public GangSheet openGang(GangNumber number, int rings, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        Gang gang = gangs.require(number, isExaminer());
        // Read while the transaction lasts; the page shows them.
        gang.aliases();
        List<StandingAssociation> rows = isExaminer() ? associations.rowsOfGang(gang.id()) : List.of();
        return new GangSheet(
                gang,
                gangs.districts(gang),
                charts.of(gang, within(rings), isExaminer()),
                rows,
                records.byIds(
                        rows.stream().map(row -> row.association().recordId()).toList()));
    }

    /**
     * The reason for which the caller looked at somebody this shift, for whoever is on that chart: walking on is another look-up for the same
     * reason, and is written down like one.
     *
     * @throws RuleViolation refusal.notFound where the caller did not look there, or the other is not on that chart
     */
    @Permit(value = Permission.CRIMINAL_RECORD_READ, audited = false)
    public Reason reasonOf(ChartStep step) {
        String from = step.from().auditTarget();
        PersonView view = views.lastAsked(Signatory.of(callers.current()), from, clock.instant())
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        String to = step.to().auditTarget();
        if (!from.equals(to) && !around(step.from()).shows(to)) throw new RuleViolation("refusal.notFound");
        return new Reason(view.purpose(), view.caseReference());
    }

    private LinkChart around(Recorded from) {
        if (from instanceof GangNumber gang)
            return charts.of(gangs.require(gang, isExaminer()), MOST_RINGS, isExaminer());
        return chart((RecordNumber) from, MOST_RINGS);
    }

    private LinkChart chart(RecordNumber number, int rings) {
        CriminalRecord asked = records.require(number);
        List<CriminalRecord> ofPerson = records.ofPerson(asked);
        CriminalRecord shown = Stream.concat(ofPerson.stream(), Stream.of(asked))
                .filter(each -> each.isOpenTo(isExaminer()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        return charts.of(ofPerson, shown, within(rings), isExaminer());
    }

    private static int within(int rings) {
        return Math.max(1, Math.min(rings, MOST_RINGS));
    }

    private boolean isExaminer() {
        return callers.current().may(Permission.CRIMINAL_RECORD_WRITE);
    }
}
