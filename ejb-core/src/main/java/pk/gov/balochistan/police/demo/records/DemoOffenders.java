package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.offenderregister.OffenderReports;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.recall.NewReceipt;
import pk.gov.balochistan.police.recall.NewTelling;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/** Four invented convicts: one is to be reported to the register of sex offenders, one waits for it, one is on it, and of one the conviction fell. */
public final class DemoOffenders {
    private final EntityManager em;
    private final CriminalRecords records;
    private final OffenderReports reports;
    private final Place station;
    private final Signatory one;
    private final Signatory other;
    private final Instant now;

    public DemoOffenders(EntityManager em, KeyRing keys, Clock clock) {
        UserAccounts accounts = new UserAccounts(em, keys);
        this.em = em;
        this.records = new CriminalRecords(em);
        this.reports = new OffenderReports(em);
        this.station = new Places(em, clock).listToday(PlaceKind.STATION).get(0);
        this.one = accounts.require(Username.parse("cro.examiner")).signatory();
        this.other = accounts.require(Username.parse("cro.second")).signatory();
        this.now = clock.instant();
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        enter("Ghulam Haider Umrani", 4);
        tell(enter("Mitha Khan Magsi", 5), 401);
        CriminalRecord known = enter("Wahid Bakhsh Rind", 6);
        tell(known, 388);
        answer(known);
        CriminalRecord fell = enter("Abdul Sattar Jamali", 7);
        tell(fell, 371);
        answer(fell);
        fell.propose(
                1,
                new ProposedChange(
                        ProposedChange.Kind.OUTCOME,
                        CourtOutcome.ACQUITTED,
                        day(9),
                        "High Court of Balochistan",
                        "Judgment in appeal"),
                one,
                daysAgo(6));
        fell.confirm(1, other, daysAgo(5));
    }

    private CriminalRecord enter(String name, int yearsAgo) {
        LocalDate day = day(0).minusYears(yearsAgo);
        CriminalRecord record = new CriminalRecord(
                records.freeNumber(), new PersonDetails(name, null, null, null, null), one, daysAgo(60));
        NewOffence entered = new NewOffence(
                "ppc-376",
                (40 + yearsAgo) + "/" + day.getYear(),
                station.code(),
                day,
                CourtOutcome.CONVICTED,
                day.plusMonths(14),
                "Special Court (Anti-Rape Act), Quetta",
                false);
        record.addOffence(entered, station, one, daysAgo(60));
        records.add(record);
        em.flush();
        return record;
    }

    private void tell(CriminalRecord record, int letter) {
        NewTelling told = new NewTelling("CRO/Qta/" + letter, day(40));
        reports.tell(reports.sheet(record, 1), record, told, one, daysAgo(40));
        em.flush();
    }

    private void answer(CriminalRecord record) {
        NewReceipt receipt =
                new NewReceipt("NADRA/SOR/" + record.number().digits().substring(6), day(30), "Entered.");
        reports.confirm(reports.sheet(record, 1), receipt, other, daysAgo(29));
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(daysAgo(daysAgo), Texts.PAKISTAN);
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
