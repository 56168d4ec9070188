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
import pk.gov.balochistan.police.expunging.Eraser;
import pk.gov.balochistan.police.expunging.RecordExpunctions;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.retention.Retention;
import pk.gov.balochistan.police.retention.Terms;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/** Invented persons who were acquitted years ago: one record is expunged, of one it is proposed, one is held by a court, two are due. The terms of all are worked out. */
public final class DemoExpunging {
    private final EntityManager em;
    private final CriminalRecords records;
    private final Terms terms;
    private final Retention retention;
    private final RecordExpunctions expunctions;
    private final Place station;
    private final Signatory one;
    private final Signatory other;
    private final Instant now;

    public DemoExpunging(EntityManager em, KeyRing keys, Clock clock) {
        UserAccounts accounts = new UserAccounts(em, keys);
        this.em = em;
        this.records = new CriminalRecords(em);
        this.terms = new Terms(em);
        this.retention = new Retention(em);
        Eraser eraser = new Eraser(em, new PrintSets(em, keys), new HandPictures(em, keys), new PhotoSets(em, keys));
        this.expunctions = new RecordExpunctions(em, retention, eraser);
        this.station = new Places(em, clock).listToday(PlaceKind.STATION).get(0);
        this.one = accounts.require(Username.parse("cro.examiner")).signatory();
        this.other = accounts.require(Username.parse("cro.second")).signatory();
        this.now = clock.instant();
    }

    /** Fills its part, in the transaction of the whole, after every other part that enters records. */
    public void load() {
        CriminalRecord gone = enter("Sikandar Mengal", 9);
        CriminalRecord proposed = enter("Jumma Khan Raisani", 8);
        CriminalRecord held = enter("Pir Bakhsh Lehri", 7);
        enter("Dost Ali Sasoli", 6);
        enter("Khair Jan Shahwani", 5);
        em.flush();
        while (terms.workOutSome() > 0) em.flush();
        expunctions.confirm(gone, expunctions.propose(gone, null, one, daysAgo(6)), other, daysAgo(5));
        expunctions.propose(proposed, null, one, daysAgo(3));
        LocalDate day = LocalDate.ofInstant(daysAgo(12), Texts.PAKISTAN);
        retention.hold(
                held, new NewKeeping("Sessions Judge Quetta", "Crl. 77", day, day.plusMonths(8)), one, daysAgo(11));
    }

    private CriminalRecord enter(String name, int yearsAgo) {
        LocalDate day = LocalDate.ofInstant(now, Texts.PAKISTAN).minusYears(yearsAgo);
        CriminalRecord record = new CriminalRecord(
                records.freeNumber(), new PersonDetails(name, null, null, null, null), one, daysAgo(30));
        NewOffence entered = new NewOffence(
                "ppc-379",
                yearsAgo + "/" + day.getYear(),
                station.code(),
                day,
                CourtOutcome.ACQUITTED,
                day.plusMonths(10),
                "Judicial Magistrate, Quetta",
                false);
        record.addOffence(entered, station, one, daysAgo(30));
        records.add(record);
        return record;
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
